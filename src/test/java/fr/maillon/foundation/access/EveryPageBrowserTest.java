package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.RealBrowser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page that the router knows, open to all by day, by night and in forced colours; those that have an object, with one. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTest {
    @Autowired
    ApplicationContext context;

    private Person everybody;
    private List<String> pages = List.of();

    @BeforeAll
    void work() {
        var centre = Centre.open(context, 2);
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        centre.booksSomebody();
        everybody = centre.practice().person(Role.values());
        everybody.post("/poste/fiches", Map.of("canal", "TELEPHONE"));
        var every = new EveryRoute(context);
        pages = every.routes().stream()
                .filter(route -> route.method().equals("GET") && !route.path().equals("/flux"))
                .map(route -> every.in(centre.practice(), route).path())
                .filter(this::isPage)
                .toList();
        assertThat(pages).hasSizeGreaterThan(35).contains("/poste", "/agenda/jour", "/agenda/creneaux", "/patients");
    }

    private boolean isPage(String path) {
        var answer = everybody.get(path);
        return answer.statusCode() == 200 && answer.body().contains("<main");
    }

    Stream<String> pages() {
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isOpenToAllByDayAndByNight(String path) {
        var page = window(everybody);
        page.navigate(path);
        Axe.checkInAllColours(page);
        page.setViewportSize(320, 480); // what 400 % of a screen of 1280 leaves
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("no sideways scroll of %s", path)
                .isEqualTo(320);
    }

    @Test
    void theDayOnPaperHasNothingToPress() {
        var centre = Centre.open(context, 1);
        var today = Morning.today(centre.practice().site().zone());
        centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"), today.atTime(12, 0));
        var page = window(centre.secretary());
        page.navigate("/agenda/jour?date=" + today);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        page.locator(".rdv").first().waitFor();
        for (var unwanted : List.of(".places", ".find", ".menu", ".begin", ".views", "main button")) {
            assertThat(page.locator(unwanted).all().stream().filter(Locator::isVisible))
                    .as(unwanted)
                    .isEmpty();
        }
    }

    /** Sent empty, or asked for by whoever may not, or for what does not exist. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/patients/nouveau",
                "/agenda/motifs/nouveau",
                "/agenda/ressources/nouvelle",
                "/agenda/rendez-vous/nouveau",
                "/administration/comptes/nouveau"
            })
    void aRefusedFormToo(String path) {
        var page = window(everybody);
        page.navigate(path);
        page.evaluate("""
                () => {
                    const form = [...document.querySelectorAll('main form[method=post]')].at(-1);
                    window.notSentYet = true;
                    HTMLFormElement.prototype.submit.call(form);
                }
                """);
        page.waitForFunction("() => !window.notSentYet && document.readyState === 'complete'");
        Axe.checkInAllColours(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal", "/patients/"})
    void aPageThatIsNotShownToo(String path) {
        var page = window(Centre.open(context, 1).secretary());
        page.navigate(path.endsWith("/") ? path + Identifiers.next() : path);
        Axe.checkInAllColours(page);
    }

    /** Without our colours: by an outline alone. */
    @ParameterizedTest
    @ValueSource(strings = {"/patients", "/agenda/creneaux", "/agenda/motifs/nouveau"})
    void whereOneIsIsSeenInAllColours(String path) {
        assertThat(ringed(window(everybody), path, 30)).isGreaterThan(3);
    }

    /** Who calls, what she asks, the slots and the day beside them. */
    @Test
    void whereOneIsIsSeenOnTheCardOfACallToo() {
        var centre = Centre.open(context, 1);
        var person = centre.knows("Castelnau", "Rose", "04/07/1990").toString();
        var secretary = centre.secretary();
        var card = secretary
                .post("/poste/fiches", Map.of("personne", person))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(ringed(window(secretary), card, 80)).isGreaterThan(20);
    }

    /** Gives how many things the keyboard went through. */
    private static int ringed(Page page, String path, int steps) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(path);
        var through = new HashSet<Object>();
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                    () => {
                        const here = document.activeElement;
                        const ringed = el => el && getComputedStyle(el).outlineStyle !== 'none' && parseFloat(getComputedStyle(el).outlineWidth) >= 2;
                        return here === document.body || ringed(here) || ringed(here.closest('label')) ? '' : here.outerHTML;
                    }
                    """)).as("on %s", path).isEqualTo("");
            through.add(page.evaluate("() => document.activeElement.outerHTML"));
        }
        return through.size();
    }

    private static Page window(Person person) {
        var page = RealBrowser.window(person);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
