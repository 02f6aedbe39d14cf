package fr.maillon.foundation.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Where Z is, what the place of K writes, and that of 2. */
    @ParameterizedTest
    @CsvSource({"azerty, KeyW, KeyK, k, é", "bépo, BracketLeft, KeyK, s, «", "qwerty, KeyZ, KeyK, k, 2"})
    void everyLayoutHasItsChords(String layout, String placeOfZ, String find, String letter, String two) {
        var page = stage.shows("<label><input type='radio' name='c' value='1' data-focus></label>"
                + "<button type='button' data-key='Control+KeyZ'>Annuler</button>"
                + "<div data-choose><label><input type='radio' name='d' value='1'></label>"
                + "<label><input type='radio' name='d' value='2' id='deux'></label></div>");
        page.evaluate(
                "() => document.querySelectorAll('main button').forEach((b) => b.onclick = () => b.dataset.done = '')");

        press(page, ":focus", placeOfZ, "z", true);
        press(page, "[name=d]", "Digit2", two, false);
        press(page, ":focus", find, letter, true);

        assertThat(page.locator("[data-done]")).hasText("Annuler");
        assertThat(page.locator("#deux")).isChecked();
        assertThat(page.locator("[type=search]")).isFocused();
    }

    /** On azerty Ctrl and the place of Z is Ctrl W, which closes the tab before any page hears of it. */
    @ParameterizedTest
    @CsvSource({"azerty, KeyZ, w", "azerty, KeyW, z", "bépo, KeyX, y"})
    void whatAllProgramsShareFollowsItsLetter(String layout, String code, String key) {
        var page = stage.shows("<button type='button' data-focus data-key='Control+KeyZ'>Annuler</button>");
        page.evaluate("() => document.querySelector('main button').onclick = ({ target }) => target.dataset.done = ''");

        press(page, ":focus", code, key, true);

        assertThat(page.locator("[data-done]")).hasCount(key.equals("z") ? 1 : 0);
    }

    private static void press(Page page, String where, String code, String key, boolean control) {
        page.locator(where)
                .first()
                .dispatchEvent(
                        "keydown",
                        Map.of("code", code, "key", key, "ctrlKey", control, "bubbles", true, "cancelable", true));
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
