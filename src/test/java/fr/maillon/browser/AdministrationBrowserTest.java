package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A structure is set up, and its people let in, by keyboard. */
@House
class AdministrationBrowserTest {
    @Autowired
    ApplicationContext context;

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
