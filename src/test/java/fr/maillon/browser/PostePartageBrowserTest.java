package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One desk, locked and opened again, by one person or by two. */
@House
class PostePartageBrowserTest {
    private static final String FORM = "/messages/textes/confirmation/email";
    private static final String TYPED = "Votre rendez-vous du printemps";

    @Autowired
    ApplicationContext context;

    private String first;
    private String second;
    private Page page;

    @BeforeEach
    void open() {
        var practice = Practice.open(context);
        first = "a" + UUID.randomUUID();
        second = "b" + UUID.randomUUID();
        practice.account(first, Role.COORDINATRICE);
        practice.account(second, Role.COORDINATRICE);
        page = RealBrowser.window(Person.stranger(context).base());
    }

    @Test
    void aLockedDeskOpensInPlaceAndNothingTypedIsLost() {
        signIn(first);
        page.navigate(FORM);
        page.locator("#objet").fill(TYPED);

        page.keyboard().press("Control+Shift+KeyL");
        assertThat(page.locator("#verrou")).isVisible();
        page.keyboard().type("faux");
        page.keyboard().press("Enter");
        assertThat(page.locator("#verrou-faute")).containsText("n’ouvre pas ce poste");
        page.locator("#verrou-mot").fill(Practice.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator("#verrou")).isHidden();
        assertThat(page.locator("#objet")).hasValue(TYPED);
        page.locator("#objet").press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile("/messages/textes$"));
    }

    @Test
    void whoTakesTheDeskSeesNothingOfWhatTheOtherWasTypingAndEachFindsHerOwn() {
        signIn(first);
        page.navigate(FORM);
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("PUT") && answer.url().contains("/brouillons/"),
                () -> page.locator("#objet").fill(TYPED));
        page.keyboard().press("Control+Shift+KeyL");
        page.locator("#verrou a").click();

        signIn(second);
        page.waitForResponse(answer -> answer.url().contains("/brouillons/"), () -> page.navigate(FORM));
        assertThat(page.locator("#objet")).not().hasValue(TYPED);
        assertThat(page.locator(".kept")).hasCount(0);
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("PUT") && answer.url().contains("/brouillons/"),
                () -> page.locator("#objet").fill("Autre chose"));

        signIn(first);
        page.navigate(FORM);
        assertThat(page.locator(".kept")).containsText("reprise");
        assertThat(page.locator("#objet")).hasValue(TYPED);
    }

    private void signIn(String login) {
        page.navigate("/connexion");
        page.locator("#identifiant").fill(login);
        page.locator("#motDePasse").fill(Practice.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile("/connexion"));
    }
}
