package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.maillon.acceptance.Competence;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One of two doctors has an appointment, the other none; a second desk looks on. */
@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrilleDuJourBrowserTest {
    @Autowired
    ApplicationContext context;

    private Centre centre;
    private PatientId lise;
    private Page other;
    private int hers;
    private int free;
    private String aside;

    @BeforeEach
    void an_appointment_and_a_second_desk() {
        centre = Centre.open(context, 2);
        lise = centre.knows("Aubertin", "Lise", "12/03/1985");
        centre.books(lise);
        other = RealBrowser.window(centre.secretary());
        other.navigate("/agenda/jour");
        assertThat(other.locator(".rdv[data-move]")).hasCount(1);
        hers = appointment(other, 0).count() == 1 ? 0 : 1;
        free = 1 - hers;
        aside = hers == 0 ? "ArrowRight" : "ArrowLeft";
    }

    @Test
    @Competence(value = "SM3-C.2.1", capability = "RDV2")
    void un_rendez_vous_se_deplace_au_clavier_et_l_autre_poste_le_voit() {
        var page = open("/agenda/jour");
        Axe.check(page);
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press(aside);
        page.keyboard().press("Enter");

        assertThat(appointment(page, free)).hasCount(1);
        assertThat(appointment(other, free)).hasCount(1);
        page.keyboard().press("Control+z");
        assertThat(appointment(other, hers)).hasCount(1);
    }

    @Test
    void sur_le_poste_on_deplace_sans_le_quitter_et_on_le_reprend() {
        var page = open("/poste");
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press(aside);
        page.keyboard().press("Control+v");

        assertThat(appointment(other, free)).hasCount(1);
        assertThat(page.locator("#salle")).isVisible();
        assertThat(page.locator(".toast")).containsText("Rendez-vous déplacé\u00a0: AUBERTIN");
        page.evaluate("document.querySelector('.toast').getAnimations({ subtree: true }).forEach((it) => it.finish())");
        assertThat(page.locator(".toast")).hasClass(Pattern.compile("unseen"));
        page.keyboard().press("Control+z");
        assertThat(appointment(other, hers)).hasCount(1);
        assertThat(page.locator("#salle")).isVisible();
    }

    @Test
    void ce_qui_vient_d_etre_fait_ne_se_reprend_plus_d_une_autre_page() {
        var page = open("/agenda/jour");
        appointment(page, hers).focus();
        page.keyboard().press("Control+x");
        page.keyboard().press(aside);
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("AUBERTIN");

        page.locator(".views a").nth(1).click();

        assertThat(page).hasURL(Pattern.compile("/agenda/semaine"));
        assertThat(page.locator(".toast")).hasCount(0);
    }

    @Test
    void un_avertissement_se_lit_puis_entree_deplace_quand_meme() {
        centre.books(lise);
        var page = open("/agenda/jour");
        assertThat(page.locator(".rdv[data-move]")).hasCount(2);
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("[role=alert]")).containsText("au même moment");
        assertThat(page.locator("button:has-text('Déplacer quand même')")).isFocused();
        Axe.check(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("Rendez-vous déplacé\u00a0: AUBERTIN");
        assertThat(page.locator(".rdv[data-move]")).hasCount(2);
    }

    @Test
    void echap_renonce() {
        var page = open("/agenda/jour");
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press(aside);
        assertThat(page.locator(".rdv--ghost")).hasCount(1);
        page.keyboard().press("Escape");

        assertThat(page.locator(".rdv--ghost")).hasCount(0);
        assertThat(appointment(page, hers)).hasCount(1);
    }

    @Test
    void un_rendez_vous_se_glisse_a_la_souris_et_l_autre_poste_le_voit() {
        var page = open("/agenda/jour");
        var from = appointment(page, hers).boundingBox();
        var to = lane(page, free).boundingBox();

        drag(page, from.x + from.width / 2, from.y + 4, to.x + to.width / 2, from.y + 4);

        assertThat(appointment(other, free)).hasCount(1);
    }

    @Test
    void son_bord_l_allonge() {
        var page = open("/agenda/jour");
        assertThat(appointment(page, hers)).hasClass(Pattern.compile(".*\\bs-4\\b.*"));
        var box = appointment(page, hers).boundingBox();
        double row = box.height / 4;

        drag(page, middle(box), box.y + box.height - 2, middle(box), box.y + box.height - 2 + 3 * row);

        assertThat(appointment(other, hers)).hasClass(Pattern.compile(".*\\bs-[678]\\b.*"));
    }

    @Test
    void deux_personnes_changent_le_meme_rendez_vous_et_la_seconde_choisit_champ_par_champ() {
        var page = open("/agenda/jour");
        var path = appointment(page, hers).getAttribute("href");
        page.navigate(path);
        other.navigate(path);
        other.locator("#minutes").fill("45");
        other.locator("form:has(#minutes) button").click();
        assertThat(other.locator(".toast")).containsText("Durée changée");

        page.locator("#minutes").fill("30");
        page.locator("form:has(#minutes) button").click();

        assertThat(page.locator(".differences")).containsText("45 min");
        assertThat(page.locator(".differences")).containsText("30 min");
        Axe.check(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".differences")).hasCount(0);
        page.navigate(path);
        assertThat(page.locator("#minutes")).hasValue("30");
    }

    @Test
    void sur_la_page_d_un_rendez_vous_une_touche_mene_a_chaque_acte() {
        var page = open("/agenda/jour");
        page.navigate(appointment(page, hers).getAttribute("href"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/rendez-vous.png")));
        Axe.check(page);

        page.keyboard().press("F7");
        assertThat(page.locator("#raison")).isFocused();
        page.keyboard().press("F6");
        assertThat(page.locator("#jour")).isFocused();
        page.keyboard().type("31/02"); // in the place of the day it has
        assertThat(page.locator("#jour")).hasValue("31/02");
        page.locator("#raison").selectOption("DUPLICATE");
        page.locator("#raison").focus();
        page.keyboard().press("F7");

        assertThat(page.locator(".toast")).containsText("Rendez-vous annulé\u00a0: AUBERTIN");
        assertThat(page.locator("main")).containsText("Annulé par la structure");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/rendez-vous-annule.png")));
        page.keyboard().press("Control+z");
        assertThat(page.locator(".toast")).containsText("Le rendez-vous tient de nouveau\u00a0: AUBERTIN");
        assertThat(page.locator("#raison")).isVisible();
    }

    @Test
    void un_rendez_vous_pris_change_de_semaine_au_clavier() {
        var page = open("/agenda/jour");
        var who = appointment(page, hers).getAttribute("data-rdv");
        var day = page.locator("#jour").getAttribute("data-date");
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press("PageDown");
        assertThat(page.locator("#jour")).not().hasAttribute("data-date", day);
        assertThat(page.locator(".rdv--ghost")).hasCount(1);
        page.keyboard().press("Enter");

        assertThat(page.locator(".toast")).containsText("Rendez-vous déplacé\u00a0: AUBERTIN");
        assertThat(lane(page, hers).locator("[data-rdv='" + who + "']")).hasCount(1);
        assertThat(page.locator("#jour")).not().hasAttribute("data-date", day);
        assertThat(other.locator("[data-rdv='" + who + "']")).hasCount(0);
    }

    @Test
    void echap_repose_ce_qu_on_portait_vers_un_autre_jour() {
        var page = open("/agenda/jour");
        var day = page.locator("#jour").getAttribute("data-date");
        appointment(page, hers).focus();

        page.keyboard().press("Control+x");
        page.keyboard().press("PageDown");
        assertThat(page.locator("#jour")).not().hasAttribute("data-date", day);
        page.keyboard().press("Escape");
        assertThat(page.locator(".rdv--ghost")).hasCount(0);
        page.keyboard().press("PageUp");

        assertThat(page.locator("#jour")).hasAttribute("data-date", day);
        assertThat(appointment(page, hers)).hasCount(1);
    }

    @Test
    void une_touche_mene_a_la_grille_et_ses_touches_y_agissent() {
        var page = open("/agenda/jour");
        page.keyboard().press("F1");
        assertThat(page.locator("dialog .keys")).containsText("Se déplacer dans le jour (dans la grille)");
        page.keyboard().press("Escape");

        page.keyboard().press("Shift+F8");
        assertThat(page.locator("#grille :focus")).hasCount(1);
        page.keyboard().press("PageDown");

        assertThat(page.locator("#pas-Home")).hasClass("btn");
        assertThat(page.locator("#grille :focus")).hasCount(1);
        var week = page.locator("#jour").getAttribute("data-date");
        page.keyboard().press("Control+ArrowRight");
        assertThat(page.locator("#jour")).not().hasAttribute("data-date", week);
        assertThat(page.locator("#grille :focus")).hasCount(1);
        page.keyboard().press("Control+ArrowLeft");
        assertThat(page.locator("#jour")).hasAttribute("data-date", week);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/jour-autre.png")));
        page.keyboard().press("F1");
        assertThat(page.locator("dialog .keys")).not().containsText("(dans la grille)");
        assertThat(page.locator("dialog .keys")).containsText("Page ↑");
    }

    @Test
    void la_grille_s_ouvre_sur_le_rendez_vous_dont_on_vient() {
        var page = open("/agenda/jour");
        var hersPath = appointment(page, hers).getAttribute("href");
        var id = hersPath.substring(hersPath.lastIndexOf('/') + 1);

        page.navigate("/agenda/jour?fait=" + id);
        page.keyboard().press("Shift+F8");
        assertThat(page.locator("#grille .rdv:focus")).hasAttribute("data-rdv", id);

        page.navigate("/poste");
        page.waitForFunction("() => document.documentElement.scrollHeight === innerHeight");
        page.locator(".skip[href='#grille']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#grille :focus")).hasCount(1);
        var at = page.evaluate("document.activeElement.textContent");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#grille :focus")).hasCount(1);
        assertThat(page.locator("#grille :focus")).not().hasText(String.valueOf(at));
    }

    private Page open(String path) {
        var page = RealBrowser.window(centre.secretary());
        page.addInitScript("window.renewals = 0; addEventListener('renewed', () => window.renewals++)");
        page.navigate(path);
        page.waitForFunction("() => window.renewals > 0"); // drawn once more when its stream opened
        assertThat(appointment(page, hers)).hasCount(1);
        return page;
    }

    private Locator lane(Page page, int doctor) {
        return page.locator(".lane").nth(doctor);
    }

    private Locator appointment(Page page, int doctor) {
        return lane(page, doctor).locator(".rdv[data-move]");
    }

    private static double middle(BoundingBox box) {
        return box.x + box.width / 2;
    }

    private static void drag(Page page, double fromX, double fromY, double toX, double toY) {
        page.mouse().move(fromX, fromY);
        page.mouse().down();
        page.mouse().move((fromX + toX) / 2, (fromY + toY) / 2);
        page.mouse().move(toX, toY);
        page.mouse().up();
    }
}
