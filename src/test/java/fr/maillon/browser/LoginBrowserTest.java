package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Axe;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class LoginBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    void signsInByKeyboardAfterAFaultThatKeepsTheLogin() {
        var login = "c" + System.identityHashCode(this);
        Practice.open(context).account(login, Role.SECRETAIRE);
        Page page = RealBrowser.window(Person.stranger(context).base());
        page.navigate("/connexion");
        Axe.check(page);

        page.keyboard().type(login);
        page.keyboard().press("Tab");
        page.keyboard().type("faux");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("inconnu");
        assertThat(page.locator("#identifiant")).hasValue(login);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/login.png")));

        page.locator("#motDePasse").fill(Practice.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile("/connexion"));
    }
}
