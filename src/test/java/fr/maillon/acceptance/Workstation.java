package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import fr.maillon.testing.Person;
import fr.maillon.testing.RealBrowser;
import java.time.LocalDate;

/** Someone at her screen, with plain links and forms: she reads what is shown and presses what is there. */
final class Workstation {
    private final Person person;
    private final Page page;

    private Workstation(Person person) {
        this.person = person;
        this.page = RealBrowser.window(person, false, ColorScheme.LIGHT);
    }

    static Workstation of(Person person) {
        return new Workstation(person);
    }

    Page page() {
        return page;
    }

    Person person() {
        return person;
    }

    /** The part of the page that answers. */
    Locator screen() {
        return page.locator("body");
    }

    void opens(String path) {
        page.navigate(path);
    }

    void fills(String field, String value) {
        page.locator("[name='" + field + "']:visible").first().fill(value);
    }

    void chooses(String field, String label) {
        page.locator("select[name='" + field + "']:visible").first().selectOption(new SelectOption().setLabel(label));
    }

    void ticks(String field) {
        page.locator("[name='" + field + "']").first().check();
    }

    void presses(String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    void follows(String link) {
        page.locator("a:visible", new Page.LocatorOptions().setHasText(link))
                .first()
                .click();
    }

    void sees(String... texts) {
        for (var text : texts) {
            assertThat(screen()).containsText(text);
        }
    }

    void doesNotSee(String... texts) {
        for (var text : texts) {
            assertThat(screen()).not().containsText(text);
        }
    }

    /** The telephone rings: a card is opened. */
    void answersTheTelephone() {
        opens("/poste");
        page.locator(".tab--new").click();
    }

    void looksFor(String typed) {
        page.locator("#q").fill(typed);
        page.locator("#q").press("Enter");
    }

    /** Chooses, among those found, the one whose line says this. */
    void speaksTo(String name) {
        page.locator(".person", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".who")).containsText(name);
    }

    /** A call about somebody known: the card is at the choice of a slot. */
    void isCalledBy(String typed, String name) {
        answersTheTelephone();
        looksFor(typed);
        speaksTo(name);
    }

    /** Asks for slots from this day on. */
    void asksFrom(LocalDate day) {
        fills("des", day.toString());
        presses("Créneaux");
    }

    /** Unfolds the rest of the card. */
    void more() {
        if (!page.locator("details.more [name='appelant']").isVisible()) {
            page.locator("details.more summary").click();
        }
    }

    /** The slots that are proposed, the best first. */
    Locator slots() {
        return page.locator("#propositions .slot");
    }

    void takes(String slot) {
        slots().filter(new Locator.FilterOptions().setHasText(slot)).first().click();
    }

    void books() {
        page.locator(".card-foot .btn--go").click();
    }

    /** Books the first slot proposed from this day on, and shows the appointment. */
    void booksFrom(LocalDate day) {
        asksFrom(day);
        books();
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
    }

    /** The address of the appointment that was just booked. */
    String appointment() {
        return page.locator("#fiche a[href^='/agenda/rendez-vous/']").first().getAttribute("href");
    }

    /** What a link gives her to open or print. */
    byte[] file(String path) {
        return page.request().get(path).body();
    }
}
