package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import fr.maillon.acceptance.Competence;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppelDevientRendezVousBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "SM3-C.1.1", capability = "RDV1")
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void une_personne_connue_a_son_rendez_vous_en_quatre_actes_au_clavier() {
        var centre = Centre.open(context, 3);
        centre.knows("Aubertin", "Lise", "12/03/1985");
        var page = RealBrowser.window(centre.secretary());
        var keyboard = new Acts(page);
        page.navigate("/poste");
        Axe.check(page);
        shot(page, "poste-vide");

        keyboard.press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("120385 aub");
        assertThat(page.locator("#candidats")).containsText("AUBERTIN");
        shot(page, "poste-candidats");
        keyboard.press("Enter");
        assertThat(page.locator(".who")).containsText("AUBERTIN");
        assertThat(page.locator("#propositions input").first()).isAttached();
        Axe.check(page);
        shot(page, "poste-propositions");
        keyboard.press("Enter");

        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
        assertThat(keyboard.count()).isLessThanOrEqualTo(4);
        Axe.check(page);
        shot(page, "poste-pris");
    }

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void l_arrivee_se_note_en_un_acte() {
        var centre = Centre.open(context, 1);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/poste");
        assertThat(page.locator("#salle")).containsText("AUBERTIN");

        page.locator(".guest--expected button").first().press("Enter");

        assertThat(page.locator("#salle .guest").first()).containsText("min");
        shot(page, "poste-arrivee");
    }

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void du_poste_une_touche_et_une_lettre_menent_a_l_arrivee_et_F10_deux_fois_ne_va_pas_plus_loin() {
        var centre = Centre.open(context, 1);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        centre.books(centre.knows("Castelnau", "Rose", "04/07/1990"));
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/poste");
        assertThat(page.locator("#salle")).containsText("CASTELNAU");

        page.keyboard().press("F10");
        assertThat(page.locator(".guest--expected", new Page.LocatorOptions().setHasText("AUBERTIN"))
                        .locator("button"))
                .isFocused();
        page.keyboard().press("c");
        var hers = page.locator(".guest--expected", new Page.LocatorOptions().setHasText("CASTELNAU"));
        assertThat(hers.locator("button")).isFocused();

        hers.locator("a").click();
        assertThat(page.locator("main")).containsText("Arrivé(e)");
        page.keyboard().press("F10");
        assertThat(page.locator(".toast")).containsText("Arrivée notée\u00a0: CASTELNAU");
        page.keyboard().press("F10");
        assertThat(page.locator("[data-key='F10']")).hasCount(0);
        assertThat(page.locator("[data-key='Control+F10']")).containsText("En consultation");
    }

    @Test
    void l_arrivee_d_un_autre_jour_se_demande_d_abord() {
        var centre = Centre.open(context, 1);
        var tomorrow = Morning.today(centre.practice().site().zone()).plusDays(1);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"), tomorrow.atTime(7, 45));
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/poste?date=" + tomorrow);

        page.locator(".guest--expected button").first().press("Enter");

        var question = page.locator("#fiche .note--warn");
        assertThat(question).containsText("AUBERTIN Lise. Son rendez-vous est demain, ");
        assertThat(question).isFocused();
        Axe.check(page);
        shot(page, "poste-arrivee-demain");
        page.keyboard().press("Enter");
        assertThat(page.locator(".guest--expected")).hasCount(1);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".toast")).containsText("Arrivée notée\u00a0: AUBERTIN");
        assertThat(page.locator(".guest--expected")).hasCount(0);
        shot(page, "poste-arrivee-demain-notee");
    }

    @Test
    void une_arrivee_pendant_un_appel_laisse_la_fiche_devant() {
        var centre = Centre.open(context, 1);
        centre.knows("Aubertin", "Lise", "12/03/1985");
        centre.books(centre.knows("Castelnau", "Rose", "04/07/1990"));
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/poste");
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("120385 aub");
        assertThat(page.locator("#candidats")).containsText("AUBERTIN");
        page.keyboard().press("Enter");
        assertThat(page.locator("#retenu")).containsText("Retenu pour vous");
        page.locator("#verbatim").fill("J’ai mal depuis hier");

        page.locator(".guest--expected button").press("Enter");

        assertThat(page.locator(".toast")).containsText("Arrivée notée\u00a0: CASTELNAU");
        assertThat(page.locator("#fiche .who")).containsText("AUBERTIN");
        assertThat(page.locator("#verbatim")).hasValue("J’ai mal depuis hier");
        assertThat(page.locator("#propositions")).not().isFocused();
        shot(page, "poste-arrivee-pendant-un-appel");
    }

    @Test
    void la_reponse_a_une_arrivee_ne_se_perd_pas_quand_la_salle_change_entre_temps() {
        var centre = Centre.open(context, 1);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        var page = RealBrowser.window(centre.secretary());
        var asked = new AtomicReference<Route>();
        page.route("**/poste/arrivees/**", asked::set); // before: what a page loaded asks for may still pass by it
        page.navigate("/poste");
        page.locator(".guest--expected button").press("Enter");
        page.waitForCondition(() -> asked.get() != null);

        page.waitForResponse(answer -> answer.url().contains("/poste/jour"), centre::booksSomebody);
        asked.get().resume();

        assertThat(page.locator(".toast")).containsText("AUBERTIN");
        assertThat(page.locator("#contenu #verrou")).hasCount(0);
        assertThat(page.locator("#salle")).hasCount(1);
    }

    @Test
    void la_touche_n_est_pas_perdue_quand_la_page_se_renouvelle() {
        var centre = Centre.open(context, 1);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        var page = RealBrowser.window(centre.secretary());
        page.addInitScript("addEventListener('renewed', ({ target }) => target.id === 'salle' && window.renewals++)");
        page.addInitScript("window.renewals = 0");
        page.navigate("/poste");
        page.waitForFunction("() => window.renewals > 0"); // drawn once more when its stream opened
        var arrived = page.locator(".guest--expected button");
        arrived.focus();

        centre.booksSomebody();
        page.waitForFunction("() => window.renewals > 1");

        assertThat(arrived.first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#salle .guest").first()).containsText("min");
        assertThat(page.locator("#salle .guest-name").first()).isFocused();
    }

    @Test
    void tout_se_fait_aussi_sans_scripts_et_dans_le_noir() {
        var centre = Centre.open(context, 2);
        centre.knows("Aubertin", "Lise", "12/03/1985");
        var page = RealBrowser.window(centre.secretary(), false, ColorScheme.DARK);
        page.navigate("/poste");
        page.locator(".tab--new").click();
        page.locator("#q").fill("120385 aub");
        page.keyboard().press("Enter");
        page.locator(".person").first().click();
        page.locator(".card-foot .btn--go").click();

        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
        shot(page, "poste-noir-sans-scripts");
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }
}
