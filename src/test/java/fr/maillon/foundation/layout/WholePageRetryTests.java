package fr.maillon.foundation.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page opened during an outage, as {@code trouble.jte} writes it. */
class WholePageRetryTests {
    private static final String AGAIN =
            "<form method='%s' action='/suite' hx-boost='false' data-retry=''>%s<button>Encore</button></form>";

    private static final int PATIENCE = 20_000;

    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        stage = new Stage();
        stage.answersPlainly("GET /actuator/health/readiness", 200, "application/json", "{}");
        stage.answers("GET /suite", 200, "<h1>De retour</h1>").answers("POST /suite", 200, "<h1>De retour</h1>");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatOnlyReadsIsAskedForAgainByItself() {
        stage.shows(AGAIN.formatted("get", ""));

        comesBack();
    }

    @Test
    void whatCarriesAOneTimeKeyIsSentAgainByItself() {
        stage.shows(AGAIN.formatted("post", "<input type='hidden' name='cle' value='k'>"));

        comesBack();
    }

    /** The page is there before the window closes: one that closes amid a navigation may never end. */
    private void comesBack() {
        assertThat(stage.page.locator("h1")).hasText("De retour", new HasTextOptions().setTimeout(PATIENCE));
    }
}
