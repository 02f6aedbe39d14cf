package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PremiersCreneauxBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    void la_case_cochee_garde_le_curseur() {
        var centre = Centre.open(context, 2);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id());
        var box = page.locator("[name=avec]").nth(1);
        assertThat(page.locator("#reponses .slot").first()).isVisible();

        box.focus();
        page.keyboard().press("Space");

        page.waitForURL("**/agenda/creneaux?*avec=*");
        assertThat(box).isChecked();
        assertThat(box).isFocused();
    }

    @Test
    void un_chiffre_mene_au_creneau_et_entree_aux_creneaux() {
        var centre = Centre.open(context, 2);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id());
        page.locator("[name=avec]").first().focus();
        page.keyboard().press("2");
        assertThat(page.locator("#creneau-2")).isFocused();

        page.locator("#motif").focus();
        page.keyboard().press("3");
        assertThat(page.locator("#creneau-3")).isFocused();

        page.locator("#motif").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#creneau-1")).isFocused();

        page.locator("#apres").fill("demain");
        page.keyboard().press("Enter");

        assertThat(page.locator("#creneau-1")).isFocused();
        assertThat(page.locator("#apres")).hasValue(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/creneaux.png")));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/agenda/rendez-vous/nouveau"));

        page.locator("#q").fill("personne de ce nom");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#q-faute")).containsText("Choisissez une personne");
        assertThat(page.locator("#q")).hasValue("personne de ce nom");
    }

    @Test
    void ce_qui_ne_se_lit_pas_reste_dans_le_champ() {
        var centre = Centre.open(context, 1);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id());

        page.locator("#apres").fill("30/02");
        page.keyboard().press("Enter");

        assertThat(page.locator("#apres-faute")).containsText("30/02 n’existe pas au calendrier");
        assertThat(page.locator("#apres")).hasValue("30/02");
        assertThat(page.locator("#apres")).isFocused();
    }

    @Test
    void sans_creneau_entree_le_dit_et_dit_que_faire() {
        var centre = Centre.open(context, 1);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id());

        page.locator("#apres").fill("01/01/2040");
        page.keyboard().press("Enter");

        assertThat(page.locator("#reponses .empty")).isFocused();
        assertThat(page.locator("#reponses .empty")).containsText("C’est trop loin");
        assertThat(page.locator("#reponses .empty")).isInViewport();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/creneaux-aucun.png")));
    }

    @Test
    void la_recherche_quittee_se_reprend() {
        var centre = Centre.open(context, 1);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id() + "&jours=2&jours=4");
        assertThat(page.locator("#reponses .slot").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("/agenda/jour"));

        page.keyboard().press("F3");
        assertThat(page.locator("#motif")).isFocused();
        assertThat(page.locator("#jour-2")).not().isChecked();
        page.keyboard().press("F3");

        assertThat(page.locator("#jour-2")).isChecked();
        assertThat(page.locator("#reponses .slot").first()).isVisible();
    }
}
