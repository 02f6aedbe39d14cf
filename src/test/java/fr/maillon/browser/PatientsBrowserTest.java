package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Axe;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class PatientsBrowserTest {
    private static final int MOST_ACTS = 8;
    private static final Pattern RECORD = Pattern.compile("/patients/[0-9a-f-]{36}$");

    @Autowired
    ApplicationContext context;

    /** A key chord or a committed field is an act; letters are not. */
    private static final class Hands {
        private final Page page;
        private int acts;

        private Hands(Page page) {
            this.page = page;
        }

        void type(String text) {
            page.keyboard().type(text);
        }

        void press(String chord) {
            page.keyboard().press(chord);
            acts++;
        }

        void settle() {
            page.waitForCondition(() -> page.locator("input[name=recherche]").count() > 0);
        }
    }

    @Test
    void aNewPersonIsCreatedByKeyboardInEightActs() {
        var page = RealBrowser.window(Practice.open(context).person(Role.SECRETAIRE));
        page.navigate("/patients");
        var hands = new Hands(page);

        hands.type("dupont élodie 140585");
        assertThat(page.locator("#candidats")).containsText("Personne de connu");
        hands.settle();
        hands.press("Tab");
        hands.press("Tab");
        hands.press("Enter");
        assertThat(page.locator("h1")).hasText("Nouvelle personne");
        assertThat(page.locator("#lieuNaissance")).isFocused();
        hands.type("78646");
        hands.press("Enter");
        hands.press("Space");
        hands.press("Enter");
        hands.type("0612345678");
        hands.press("Control+Enter");

        assertThat(page).hasURL(RECORD);
        assertThat(page.locator(".who-name")).containsText("DUPONT");
        assertThat(hands.acts).isLessThanOrEqualTo(MOST_ACTS);
    }

    @Test
    void someoneWhoLooksAlikeShowsAsSoonAsTheThirdTraitIsThere() {
        var page = RealBrowser.window(Practice.open(context).person(Role.SECRETAIRE));
        create(page, "dupont élodie 140585");

        page.navigate("/patients/nouveau");
        page.locator("#nomNaissance").fill("Dupond");
        page.locator("#premierPrenom").fill("Élodie");
        page.locator("#dateNaissance").fill("140585");
        page.locator("#dateNaissance").press("Tab");

        assertThat(page.locator("#ressemblances")).containsText("noms à une lettre près");
    }

    @Test
    void theBirthplaceChosenAmongSeveralShowsOnTheNextScreen() {
        var page = RealBrowser.window(Practice.open(context).person(Role.SECRETAIRE));
        create(page, "dupont élodie 140585");
        page.navigate("/patients/nouveau");
        page.locator("#nomNaissance").fill("Dupont");
        page.locator("#premierPrenom").fill("Élodie");
        page.locator("#dateNaissance").fill("140585");
        page.locator("#lieuNaissance").fill("Marseille 13");
        page.locator("input[name=sexe][value=F]").check();
        page.locator("form[action='/patients/nouveau'] .btn--go").click();

        assertThat(page.locator("#lieuNaissance")).isFocused();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/lieux.png")));
        assertThat(page.locator("#lieuNaissance").boundingBox().height).isLessThan(60);
        assertThat(page.locator("#dateNaissance").boundingBox().height).isLessThan(60);
        assertThat(page.locator("input[name=lieuPrecise]").first().boundingBox().y)
                .isGreaterThan(page.locator("#lieuNaissance").boundingBox().y);
        assertThat(page.locator("form[action='/patients/nouveau'] .btn--go")).isInViewport();
        page.locator("input[name=lieuPrecise]").last().check();
        page.locator("form[action='/patients/nouveau'] .btn--go").click();

        assertThat(page.locator("#raison")).isFocused();
        assertThat(page.locator("#lieuNaissance")).hasValue("13213 Marseille 13e Arrondissement (13)");
    }

    @Test
    void everyPageIsAccessibleInBothSchemes() {
        var practice = Practice.open(context);
        var record = create(RealBrowser.window(practice.person(Role.SECRETAIRE)), "dupont élodie 140585");
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = RealBrowser.window(practice.person(Role.SECRETAIRE, Role.REFERENT_IDENTITE), true, scheme);
            page.navigate("/patients");
            page.locator("#q").fill("dupond");
            assertThat(page.locator("#candidats .person")).hasCount(1);
            checked(page, "recherche-" + scheme);
            for (var path : new String[] {
                "/patients/nouveau",
                record,
                record + "/identite",
                record + "/contacts",
                record + "/ins",
                "/patients/reglages/pieces"
            }) {
                page.navigate(path);
                checked(page, path.replaceAll(".*/", "").replaceAll("^[0-9a-f-]{36}$", "dossier") + "-" + scheme);
            }
        }
    }

    @Test
    void twoPeopleWhoCorrectTheSameIdentityChooseFieldByField() {
        var practice = Practice.open(context);
        var one = RealBrowser.window(practice.person(Role.SECRETAIRE));
        var other = RealBrowser.window(practice.person(Role.SECRETAIRE));
        var record = create(one, "dupont élodie 140585");
        one.navigate(record + "/identite");
        other.navigate(record + "/identite");
        other.locator("#nomUtilise").fill("Martin");
        other.locator("#prenomUtilise").fill("Lou");
        other.locator("form.form--wide .btn--go").click();
        assertThat(other).hasURL(RECORD);

        one.locator("#nomUtilise").fill("Durand");
        one.locator("form.form--wide .btn--go").click();

        assertThat(one.locator(".differences tbody tr")).hasCount(1);
        assertThat(one.locator(".differences tbody tr")).containsText("MARTIN");
        checked(one, "identite-a-deux");
        one.locator(".differences input[value=MARTIN]").check();
        one.locator("form.form--wide .btn--go").click();
        assertThat(one).hasURL(RECORD);
        assertThat(one.locator("body")).containsText("MARTIN");
        assertThat(one.locator("body")).not().containsText("DURAND");
    }

    @Test
    void searchingAndCreatingWorkWithoutScripts() {
        var page = RealBrowser.window(Practice.open(context).person(Role.SECRETAIRE), false, ColorScheme.LIGHT);

        create(page, "dupont élodie 140585");
        page.navigate("/patients");
        page.locator("#q").fill("dupon 140585");
        page.locator("#principal button").first().click();

        assertThat(page.locator("#candidats .person")).containsText("nom");
    }

    /** As a person would, and back with the address of the record. */
    private static String create(Page page, String typed) {
        page.navigate("/patients");
        page.locator("#q").fill(typed);
        page.locator("button[formaction='/patients/nouveau/saisie']").click();
        page.locator("#lieuNaissance").fill("78646");
        page.locator("input[name=sexe][value=F]").check();
        page.locator("form[action='/patients/nouveau'] .btn--go").click();
        assertThat(page).hasURL(RECORD);
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static void checked(Page page, String name) {
        Axe.check(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/patients-" + name + ".png"))
                .setFullPage(true));
    }
}
