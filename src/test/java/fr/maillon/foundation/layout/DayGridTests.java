package fr.maillon.foundation.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayGridTests {
    private static final String DAY = """
            <h1>Jour</h1>
            <section class="day" id="jour" data-day data-date="2026-11-23" data-from="08:00" data-step="15" data-book="/agenda/nouveau">
            <div class="day-scroll" tabindex="0" role="group" aria-label="Grille" data-grid>
            <div class="heads cols-2"><div></div><div id="a"><b>Dr A</b></div><div id="b"><b>Dr B</b></div></div>
            <div class="grid cols-2"><ol class="hours"><li class="r-1">08:00</li></ol>
            <section class="lane" aria-labelledby="a" data-resource="A">
              <a class="free r-1 s-6" href="/agenda/nouveau" tabindex="-1">Libre</a>
              <a class="rdv rdv--attendu r-7 s-6" id="rdv-1" href="/agenda/1" data-version="4" data-move="/agenda/1/deplacer" tabindex="-1"><b>EXEMPLE</b> <small>suivi</small></a>
              <a class="free r-13 s-12" href="/agenda/nouveau" tabindex="-1">Libre</a></section>
            <section class="lane" aria-labelledby="b" data-resource="B">
              <a class="free r-1 s-24" href="/agenda/nouveau" tabindex="-1">Libre</a></section>
            </div></div></section>
            """;

    private Stage stage;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        stage = new Stage();
        stage.answers("GET /agenda/nouveau", 200, "<h1>Réserver</h1>");
        stage.answers("POST /agenda/1/deplacer", 200, "<h1>Déplacé</h1>");
        page = stage.shows(DAY);
    }

    @AfterEach
    void close() {
        assertThat(stage.violations).isEmpty();
        stage.close();
    }

    @Test
    void theCursorSaysTheHourAndWalksFromSlotToAppointment() {
        page.focus("[data-grid]");
        assertThat(page.locator(".cursor")).hasText("08:00, Dr A, libre jusqu’à 08:30");

        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".cursor")).containsText("08:15");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#rdv-1")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".cursor")).hasText("08:30, Dr B, libre jusqu’à 10:00");
    }

    @Test
    void enterBooksAtTheHourOfTheCursor() {
        page.focus("[data-grid]");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Réserver");
        assertThat(stage.waitsFor("GET /agenda/nouveau", 1000)).contains("ressource=B&debut=2026-11-23T08%3A15");
    }

    @Test
    void aMoveByKeyboardSendsItsNewPlace() {
        page.focus("#rdv-1");
        page.keyboard().press("Control+x");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Déplacé");
        assertThat(stage.waitsFor("POST /agenda/1/deplacer", 1000))
                .contains("version=4&ressource=B&debut=2026-11-23T08%3A45&fin=2026-11-23T09%3A10");
    }

    @Test
    void escapeLeavesTheAppointmentWhereItWas() {
        page.focus("#rdv-1");
        page.keyboard().press("Control+x");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");

        assertThat(page.locator(".rdv--ghost")).hasCount(0);
        assertThat(stage.asked).noneMatch(line -> line.startsWith("POST /agenda"));
    }

    @Test
    void draggingDoesTheSame() {
        var from = page.locator("#rdv-1").boundingBox();
        var lane = page.locator("[data-resource=B]").boundingBox();
        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 12);
        page.mouse().move(lane.x + 40, from.y + 10 + 21);
        page.mouse().up();

        assertThat(stage.waitsFor("POST /agenda/1/deplacer", 2000))
                .contains("ressource=B&debut=2026-11-23T08%3A45&fin=2026-11-23T09%3A15");
    }

    @Test
    void theCursorStaysWhenOthersChangeTheDay() {
        var live = DAY.replace("data-day ", "data-day data-live='agenda:s1' ");
        stage.answersPlainly("GET /flux", 200, "text/event-stream", "retry: 300\ndata: agenda:s1:B\n\n");
        stage.shows(live);
        page.focus("[data-grid]");
        page.keyboard().press("ArrowRight");
        stage.answers("GET /page", 200, live.replace("EXEMPLE", "TÉMOIN"));

        assertThat(page.locator("#rdv-1")).containsText("TÉMOIN");
        assertThat(page.locator(".cursor")).isFocused();
        assertThat(page.locator(".cursor")).containsText("08:00, Dr B");
    }

    @Test
    void aLetterInTheGridStartsTheSearch() {
        stage.answers("POST /palette", 200, "<section id='reponses'></section>");
        page.focus("[data-grid]");

        page.keyboard().type("12");

        assertThat(page.locator(".find input[type=search]")).hasValue("12");
    }
}
