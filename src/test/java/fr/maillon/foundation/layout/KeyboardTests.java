package fr.maillon.foundation.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTests {
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        stage = new Stage();
    }

    @AfterEach
    void nothingBreaksTheSecurityPolicy() {
        assertThat(stage.violations).isEmpty();
        stage.close();
    }

    @Test
    void aChordPressesTheButtonThatShowsIt() {
        stage.answers("GET /suite", 200, "<h1>Suite</h1>");
        var page = stage.shows("<h1>Page</h1><a href='/suite' data-key='F2'>Suite <kbd>F2</kbd></a>");

        page.keyboard().press("F2");

        assertThat(page.locator("h1")).hasText("Suite");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void theHelpKeyShowsEveryChordOfThePage() {
        var page = stage.shows("<a href='/suite' data-key='F2'>Nouvelle fiche <kbd>F2</kbd></a>");

        page.keyboard().press("F1");

        assertThat(page.locator(".keys-card")).containsText("Nouvelle ficheF2");
    }

    @Test
    void enterGoesToTheNextFieldAndThenSends() {
        stage.answers("POST /fiche", 200, "<h1>Reçue</h1>");
        var page = stage.shows("<form method='post' action='/fiche' data-enter='next'><input name='nom' data-focus>"
                + "<input name='prenom'><button>Envoyer</button></form>");

        page.keyboard().type("Exemple");
        page.keyboard().press("Enter");
        page.keyboard().type("Alma");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Reçue");
        assertThat(stage.waitsFor("POST /fiche", 1000)).contains("nom=Exemple").contains("prenom=Alma");
    }

    @Test
    void enterPressesTheButtonThatGoesOnAmongSeveral() {
        stage.answers("POST /reserver", 200, "<h1>Réservé</h1>");
        var page = stage.shows("<form method='post' action='/rappel'><input name='demande' data-focus>"
                + "<button>Rappel</button><button class='btn btn--go' formaction='/reserver'>Réserver</button></form>");

        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Réservé");
    }

    @Test
    void undoingIsLeftToTheTextBeingTyped() {
        var page = stage.shows("<input data-focus><a href='/annuler' data-key='Control+KeyZ'>Annuler</a>");

        page.keyboard().press("Control+z");

        assertThat(page.locator("input").first()).isAttached();
        assertThat(stage.asked).noneMatch(line -> line.contains("/annuler"));
    }

    @Test
    void aRefusalKeepsThePageAndPointsAtTheFirstFault() {
        stage.answers("POST /fiche", 422, "<input id='a' value='x'><input id='b' aria-invalid='true'>");
        var page = stage.shows(
                "<form method='post' action='/fiche'><button data-key='Control+Enter'>Envoyer</button></form>");

        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#b")).isFocused();
    }

    @Test
    void aDigitTakesTheNthProposal() {
        var page = stage.shows(
                "<div data-choose><label><input type='radio' name='c' value='1' checked data-focus>9 h</label>"
                        + "<label><input type='radio' name='c' value='2'>10 h</label></div>");

        page.keyboard().press("Digit2");

        assertThat(page.locator("[value='2']")).isChecked();
    }

    @Test
    void aDigitGoesToTheNthButtonAndEnterPressesIt() {
        stage.answers("POST /deplacer", 200, "<h1>Déplacé</h1>");
        var page = stage.shows(
                "<form method='post' action='/deplacer' data-choose><button name='c' value='1' data-focus>9 h"
                        + "</button><button name='c' value='2'>10 h</button></form>");

        page.keyboard().press("Digit2");

        assertThat(page.locator("[value='2']")).isFocused();
        assertThat(stage.asked).noneMatch(line -> line.contains("/deplacer"));
        page.keyboard().press("Enter");
        assertThat(stage.waitsFor("POST /deplacer", 1000)).contains("c=2");
    }

    @Test
    void anotherPageBeginsAtItsTop() {
        var tall = "<p>…</p>".repeat(200);
        stage.answers("GET /suite", 200, "<h1>Suite</h1>" + tall);
        var page = stage.shows(tall + "<a href='/suite' data-key='F2'>Suite</a>");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");

        page.keyboard().press("F2");

        assertThat(page.locator("h1")).isInViewport();
    }

    @Test
    void theKeyOfAFormGoesToItAndThenSendsIt() {
        stage.answers("POST /annuler", 200, "<h1>Annulé</h1>");
        var page = stage.shows(
                "<a href='/' data-focus>Ailleurs</a><form method='post' action='/annuler'><input type='hidden'"
                        + " name='version'><select name='raison'><option>Transport</option></select>"
                        + "<button data-key='F7' data-key-first>Annuler</button></form>");

        page.keyboard().press("F7");

        assertThat(page.locator("select")).isFocused();
        assertThat(stage.asked).noneMatch(line -> line.contains("/annuler"));
        page.keyboard().press("F7");
        assertThat(stage.waitsFor("POST /annuler", 1000)).contains("raison=Transport");
    }

    @Test
    void searchesWhileTypingWithoutPuttingNamesInTheAddress() {
        stage.answers(
                "POST /palette",
                200,
                "<section id='reponses'><ul><li><a class='hit' href='/un'>Un</a></li>"
                        + "<li><a class='hit' href='/deux'>Deux</a></li></ul></section>");
        stage.answers("GET /deux", 200, "<h1>Deux</h1>");
        var page = stage.shows("<h1>Page</h1>");

        page.keyboard().press("Control+k");
        page.keyboard().type("exe");
        assertThat(page.locator(".hit[aria-selected=true]")).hasText("Un");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Deux");
        assertThat(stage.waitsFor("POST /palette", 1000))
                .doesNotContain("/palette?")
                .contains("q=exe");
    }

    @Test
    void noScriptComesFromElsewhere() {
        var page = stage.shows("<h1>Page</h1>");

        var answer =
                page.evaluate("() => { try { document.createElement('script').src = 'https://ailleurs.invalid/x.js';"
                        + " return 'pris'; } catch (refused) { return 'refusé'; } }");

        assertThat(answer).isEqualTo("refusé");
        stage.violations.clear();
    }
}
