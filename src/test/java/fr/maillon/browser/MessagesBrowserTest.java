package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.messages.AppointmentNotice;
import fr.maillon.foundation.messages.ContactPlan;
import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.messages.EmailAddress;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.printing.AddressParts;
import fr.maillon.foundation.printing.AddressReading;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.testing.Axe;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class MessagesBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    void printsTheQueueByKeyboardAndEveryPageIsAccessibleInBothSchemes() {
        var practice = Practice.open(context);
        var coordinator = practice.person(Role.COORDINATRICE);
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            queue(practice, letterbox());
            queue(practice, new Destination.Mailbox(new EmailAddress("alma@example.org")));
            var page = RealBrowser.window(coordinator, true, scheme);
            look(page, "/messages?liste=a-envoyer", "messages-" + scheme);
            page.locator("tbody a").first().click();
            assertThat(page.locator("h1")).containsText("Rendez-vous du");
            Axe.check(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/message-" + scheme + ".png")));
            look(page, "/messages/textes", "textes-" + scheme);
            look(page, "/messages/textes/confirmation/email", "texte-" + scheme);
            look(page, "/messages/impression", "impression-" + scheme);

            page.keyboard().press("Control+Enter");

            assertThat(page).hasURL(Pattern.compile("/messages/impression/[0-9a-f-]{36}"));
            assertThat(page.locator("#contenu")).containsText("en un seul fichier");
            Axe.check(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/tirage-" + scheme + ".png")));
        }
    }

    @Test
    void printsWithoutScripts() {
        var practice = Practice.open(context);
        queue(practice, letterbox());
        var page = RealBrowser.window(practice.person(Role.SECRETAIRE), false, ColorScheme.LIGHT);

        page.navigate("/messages/impression");
        page.locator("form[action='/messages/impression'] button").click();

        assertThat(page).hasURL(Pattern.compile("/messages/impression/[0-9a-f-]{36}"));
    }

    @Test
    void anOpenListShowsWhatAnotherDeskAsksFor() {
        var practice = Practice.open(context);
        var page = RealBrowser.window(practice.person(Role.SECRETAIRE));
        page.navigate("/messages?liste=a-imprimer");
        assertThat(page.locator("#liste")).containsText("Aucun courrier");
        var seen = page.locator("#liste tbody tr").first();
        assertThat(page.locator("[data-lost]")).isEmpty();
        page.waitForCondition(() -> {
            queue(practice, letterbox());
            return seen.isVisible();
        });

        assertThat(seen).containsText("Madame Alma EXEMPLE");
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        Axe.check(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
    }

    private void queue(Practice practice, Destination destination) {
        var patient = UUID.randomUUID();
        var notice = new AppointmentNotice(
                practice.structure(),
                UUID.randomUUID(),
                1,
                patient,
                "Madame Alma EXEMPLE",
                "Alma",
                Instant.parse("2037-11-23T13:30:00Z"),
                practice.site().zone(),
                practice.site().name(),
                practice.site().address(),
                null,
                practice.site().phone(),
                List.of("votre carte Vitale"),
                null,
                "Prévenez-nous deux jours avant.");
        var way = new Way(Holder.PERSON, patient, "Madame Alma EXEMPLE", destination, false);
        var plan = new ContactPlan(patient, Situation.ADULT, false, List.of(way));
        practice.within(() -> context.getBean(Messages.class).confirm(notice, plan));
    }

    private static Destination letterbox() {
        var read = PostalAddress.read(AddressParts.simple("Madame Alma EXEMPLE", "5 rue des Lilas", "69003", "Lyon"));
        return new Destination.Letterbox(((AddressReading.Written) read).address());
    }
}
