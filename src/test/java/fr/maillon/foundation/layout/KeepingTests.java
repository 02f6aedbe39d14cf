package fr.maillon.foundation.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: not to a reload, a lock, an outage or another person’s page. */
class KeepingTests {
    private static final String FORM = "<form method='post' action='/fiche' data-draft='fiche-1'>"
            + "<input type='hidden' name='cle' value='k'><input id='motif' name='motif' data-focus>"
            + "<button data-key='Control+Enter'>Enregistrer</button></form>";

    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        stage = new Stage();
        stage.answersPlainly("GET /brouillons/fiche-1", 204, "application/json", "");
        stage.answersPlainly("PUT /brouillons/fiche-1", 204, "application/json", "");
        stage.answersPlainly("DELETE /brouillons/fiche-1", 204, "application/json", "");
    }

    @AfterEach
    void close() {
        assertThat(stage.violations).isEmpty();
        stage.close();
    }

    @Test
    void aDraftLeavesWithinTwoSecondsAndComesBackAfterAReload() {
        var page = stage.shows(FORM);

        page.keyboard().type("genou");
        assertThat(stage.waitsFor("PUT /brouillons/fiche-1", 2000)).contains("\"motif\":\"genou\"");
        page.reload();

        assertThat(page.locator("#motif")).hasValue("genou");
        assertThat(page.locator(".kept")).containsText("reprise");
    }

    @Test
    void aDraftIsWipedOnceTheServerHasTakenTheForm() {
        stage.answers("POST /fiche", 200, "<h1>Enregistré</h1>");
        var page = stage.shows(FORM);

        page.keyboard().type("genou");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("Enregistré");
        stage.waitsFor("DELETE /brouillons/fiche-1", 1000);
        page.navigate("/page");

        assertThat(page.locator("#motif")).hasValue("");
    }

    @Test
    void aQuestionAskedFromInsideTheFormKeepsItsDraft() {
        stage.answersPlainly("POST /lieux", 200, "text/html", "<option value='Lyon'>");
        var page = stage.shows(
                FORM.replace("name='motif'", "name='motif' hx-post='/lieux' hx-trigger='input' hx-swap='none'"));

        page.keyboard().type("genou");
        stage.waitsFor("PUT /brouillons/fiche-1", 2000);

        assertThat(stage.asked).anyMatch(line -> line.startsWith("POST /lieux"));
        assertThat(stage.asked).noneMatch(line -> line.startsWith("DELETE"));
    }

    @Test
    void aRefusedFormKeepsItsDraft() {
        stage.answers("POST /fiche", 422, FORM);
        var page = stage.shows(FORM);

        page.keyboard().type("genou");
        stage.waitsFor("PUT /brouillons/fiche-1", 2000);
        page.keyboard().press("Control+Enter");
        stage.waitsFor("POST /fiche", 1000);
        page.navigate("/page");

        assertThat(page.locator("#motif")).hasValue("genou");
    }

    @Test
    void theLockOpensInPlaceAndSendsAgainWhatWasRefused() {
        stage.answersPlainly("POST /fiche", 401, "text/html", "<p>Connexion</p>");
        stage.answersPlainly(
                "POST /deverrouiller", 422, "text/plain;charset=UTF-8", "Ce mot de passe n’est pas le bon.");
        var page = stage.shows(FORM);
        page.keyboard().type("genou");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#verrou")).isVisible();

        page.keyboard().type("faux");
        page.keyboard().press("Enter");
        assertThat(page.locator("#verrou-faute")).hasText("Ce mot de passe n’est pas le bon.");
        page.keyboard().press("Escape");
        assertThat(page.locator("#verrou")).isVisible();
        stage.answersPlainly("POST /deverrouiller", 204, "text/plain", "");
        stage.answers("POST /fiche", 200, "<h1>Enregistré</h1>");
        page.keyboard().type("bon");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Enregistré");
        assertThat(stage.waitsFor("POST /deverrouiller", 1000)).contains("motDePasse=faux");
    }

    @Test
    void aBoxThatAsksByItselfIsAnsweredOnceTheLockIsOpen() {
        stage.answersPlainly("POST /creneaux", 401, "text/html", "<p>Connexion</p>");
        stage.answersPlainly("POST /deverrouiller", 204, "text/plain", "");
        var page = stage.shows("<form method='post' action='/fiche'>"
                + "<select id='motif' name='motif' hx-post='/creneaux' hx-trigger='change' hx-target='#libres'"
                + " hx-select='unset' hx-swap='innerHTML'><option>Suivi</option><option>Vaccin</option></select>"
                + "</form><div id='libres'></div>");

        page.locator("#motif").selectOption("Vaccin");
        assertThat(page.locator("#verrou")).isVisible();
        stage.answersPlainly("POST /creneaux", 200, "text/html", "<p>auj. 11:15</p>");
        page.keyboard().type("bon");
        page.keyboard().press("Enter");

        assertThat(page.locator("#libres")).hasText("auj. 11:15");
        assertThat(page.locator("#motif")).hasValue("Vaccin");
    }

    @Test
    void aDeskAtTheCounterLocksItselfWhenItsTimeIsOver() {
        stage.answersPlainly("POST /verrouiller", 303, "text/plain", "");
        var page = stage.shows(FORM);
        page.keyboard().type("genou");

        page.evaluate("document.body.dataset.lockAfter = '1'");

        assertThat(page.locator("#verrou")).isVisible();
        stage.waitsFor("POST /verrouiller", 1000);
        assertThat(page.locator("#motif")).hasValue("genou");
    }

    @Test
    void anOutageIsWaitedForAndTheKeyedFormSentAgain() {
        stage.answersPlainly("GET /actuator/health/readiness", 503, "application/json", "{}");
        stage.answers("POST /fiche", 503, "<h1>Un instant</h1>");
        var page = stage.shows(FORM);
        page.keyboard().type("genou");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("dialog[open]")).containsText("Ce que vous avez tapé est gardé");

        stage.answers("POST /fiche", 200, "<h1>Enregistré</h1>");
        stage.answersPlainly("GET /actuator/health/readiness", 200, "application/json", "{}");

        assertThat(page.locator("h1")).hasText("Enregistré");
    }

    @Test
    void whatOthersChangeIsAskedForAgain() {
        stage.answersPlainly("GET /flux", 200, "text/event-stream", "data: agenda:s1:r1\n\n");
        stage.answers("GET /salle", 200, "<ol id='salle' data-live='agenda:s1'><li>après</li></ol>");

        var page = stage.shows("<ol id='salle' data-live='agenda:s1' data-live-from='/salle'><li>avant</li></ol>");

        assertThat(page.locator("#salle")).hasText("après");
    }

    @Test
    void aFormForSomebodyElseThanThePersonShownDoesNotLeave() {
        var page = stage.shows("<section data-person='p1'>EXEMPLE</section><form method='post' action='/fiche'>"
                + "<input type='hidden' name='personne' value='p2'><button data-key='F2'>Enregistrer</button></form>");

        page.keyboard().press("F2");

        assertThat(page.locator(".toast")).containsText("autre personne");
        assertThat(stage.asked).noneMatch(line -> line.startsWith("POST /fiche"));
    }
}
