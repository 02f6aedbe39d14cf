package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Axe;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A structure is set up, and its people let in, by keyboard. */
@House
class AdministrationBrowserTest {
    private static final List<String> PAGES = List.of(
            "/administration",
            "/administration/comptes",
            "/administration/comptes/nouveau",
            "/administration/structure",
            "/administration/structure/sites/nouveau",
            "/administration/structure/equipe/nouveau",
            "/journal",
            "/acces/bris-de-glace",
            "/compte",
            "/compte/mot-de-passe");

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsOpenToAll(ColorScheme scheme) {
        var person = Practice.open(context).person(Role.ADMINISTRATEUR, Role.DPO);
        var page = RealBrowser.window(person, true, scheme);
        for (var path : PAGES) {
            page.navigate(path);
            Axe.check(page);
        }
    }

    @Test
    void aNewcomerIsLetInAndSitsDown() {
        var practice = Practice.open(context);
        Page page = RealBrowser.window(practice.person(Role.ADMINISTRATEUR));
        var login = "n" + UUID.randomUUID();
        page.navigate("/administration/comptes");
        page.keyboard().press("F7");
        assertThat(page.locator("#personne")).isFocused();
        page.keyboard().type("Sonia Essai");
        page.keyboard().press("Tab");
        page.keyboard().type(login);
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        var words = page.locator("dd[translate=no]").innerText();

        page.navigate("/connexion");
        page.locator("#identifiant").fill(login);
        page.locator("#motDePasse").fill(words);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Choisissez votre mot de passe");
        page.keyboard().type("sept mots à moi que nul ne devine");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/poste"));
    }
}
