package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillon.acceptance.Competence;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.RealBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The telephone rings while she is elsewhere than at le poste. */
@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FicheDePartoutBrowserTest {
    private static final Pattern CARD = Pattern.compile("/poste\\?fiche=");

    @Autowired
    ApplicationContext context;

    private Centre centre;

    @BeforeEach
    void open() {
        centre = Centre.open(context, 1);
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void depuis_l_agenda_f2_ouvre_une_fiche_et_le_poste_garde_sa_touche() {
        var page = at("/agenda/jour", Role.SECRETAIRE);
        assertThat(button(page)).hasCount(1);
        Axe.check(page);
        page.keyboard().press("F1");
        assertThat(page.locator(".keys-card")).containsText("Nouvelle fiche d’appel");
        page.keyboard().press("Escape");

        page.keyboard().press("F2");

        assertThat(page).hasURL(CARD);
        assertThat(page.locator("#q")).isFocused();
        assertThat(button(page)).hasCount(1);
        page.keyboard().press("F2");
        assertThat(page.locator(".tab:not(.tab--new)")).hasCount(2);
    }

    @Test
    void l_appel_en_cours_reste_en_vue_sur_les_autres_pages_et_Maj_F2_y_revient() {
        var page = at("/agenda/jour", Role.SECRETAIRE);
        var ongoing = page.locator("[data-ongoing]");
        assertThat(ongoing).isHidden();
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();

        page.navigate("/patients");
        assertThat(ongoing).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        Axe.check(page);
        page.keyboard().press("Shift+F2");
        assertThat(page).hasURL(CARD);
        assertThat(page.locator("#q")).isFocused();

        page.keyboard().press("Escape");
        assertThat(page.locator(".tab:not(.tab--new)")).hasCount(0);
        page.navigate("/patients");
        assertThat(ongoing).isHidden();
    }

    @Test
    void ce_qui_etait_tape_revient_avec_la_page() {
        var page = at("/patients/nouveau", Role.SECRETAIRE);
        page.locator("#nomNaissance").fill("Aubertin");

        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.goBack();

        assertThat(page.locator("#nomNaissance")).hasValue("Aubertin");
    }

    @Test
    void ce_qui_serait_perdu_ne_se_quitte_pas_sans_le_dire() {
        var page = at("/agenda/motifs/nouveau", Role.COORDINATRICE);
        page.locator("#libelle").fill("Bilan");

        page.onceDialog(Dialog::dismiss);
        page.keyboard().press("F2");
        assertThat(page.locator("#libelle")).hasValue("Bilan");
        assertThat(button(page)).hasCount(1);

        page.onceDialog(Dialog::accept);
        page.keyboard().press("F2");
        assertThat(page).hasURL(CARD);
    }

    @Test
    void qui_ne_peut_ouvrir_de_fiche_n_a_ni_le_bouton_ni_la_touche() {
        var page = at("/agenda/jour", Role.GESTIONNAIRE);
        assertThat(page.locator(".places")).isVisible();
        assertThat(button(page)).hasCount(0);

        page.navigate("/poste");
        assertThat(page.locator("#fiche")).containsText("Aucune fiche ouverte");
        assertThat(page.locator("form[action='/poste/fiches'] button")).hasCount(0);
        assertThat(button(page)).hasCount(0);
        page.keyboard().press("F2");
        assertThat(page).hasURL(Pattern.compile("/poste$"));
    }

    private Page at(String path, Role role) {
        var page = RealBrowser.window(centre.practice().person(role));
        page.navigate(path);
        return page;
    }

    private static Locator button(Page page) {
        return page.locator("[data-key='F2']");
    }
}
