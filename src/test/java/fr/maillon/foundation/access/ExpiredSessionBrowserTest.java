package fr.maillon.foundation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Her twelve hours end while she fills in a form: she signs in over it, and what she sent arrives. */
@House
class ExpiredSessionBrowserTest {
    private static final String TYPED = "Votre rendez-vous de printemps";

    @Autowired
    ApplicationContext context;

    @Test
    void whoWasTypingSignsInInPlaceAndGoesOn() {
        var practice = Practice.open(context);
        var person = practice.person(Role.COORDINATRICE);
        var page = RealBrowser.window(person);
        page.navigate("/messages/textes/confirmation/email");
        page.locator("#objet").fill(TYPED);

        expire(practice, person);
        page.locator("#objet").press("Control+Enter");
        assertThat(page.locator("#verrou")).isVisible();
        assertThat(page.locator("#verrou-mot")).isFocused();
        page.keyboard().type(Practice.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/messages/textes$"));
        page.navigate("/messages/textes/confirmation/email");
        assertThat(page.locator("#objet")).hasValue(TYPED);
    }

    private void expire(Practice practice, Person person) {
        practice.within(() -> {
            context.getBean(JdbcClient.class)
                    .sql("update access.login_session set opened_at = :then where account_id = :account")
                    .param("then", OffsetDateTime.now(Morning.clock()).minusHours(13))
                    .param("account", person.account().value())
                    .update();
            context.getBean(Access.class).forget(person.account());
            return true;
        });
    }
}
