package fr.maillon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The accessibility checker, run on the page as it stands: WCAG 2.2 A and AA. */
public final class Axe {
    private static final String SOURCE = source();

    /** What has no edge of its own, and what is current or chosen and looks like the others of its row. */
    private static final String EDGES = """
            () => {
                const sides = ['Top', 'Right', 'Bottom', 'Left'];
                const edge = s => sides.map(side => s[`border${side}Style`] === 'none' ? 0 : parseFloat(s[`border${side}Width`]));
                const all = selector => [...document.querySelectorAll(selector)].filter(el => el.checkVisibility({ visibilityProperty: true }));
                const looks = el => {
                    const own = getComputedStyle(el);
                    const after = getComputedStyle(el, '::after');
                    return JSON.stringify([own.backgroundColor, edge(own), own.outlineStyle, after.content === 'none' || after.backgroundColor]);
                };
                const marked = el => el.matches('[aria-current], [aria-selected=true], [aria-pressed=true]');
                const others = el => [...el.parentElement.children].filter(other => other.tagName === el.tagName && !marked(other));
                const bare = all('.btn, .chip, .pill, .tab, .count, .toast').filter(el => !edge(getComputedStyle(el)).some(Boolean));
                const alike = all('[aria-current], [aria-selected=true], [aria-pressed=true]').filter(el => others(el).some(other => looks(other) === looks(el)));
                return [...bare.map(el => `no edge: ${el.outerHTML}`), ...alike.map(el => `like its neighbours: ${el.outerHTML}`)];
            }
            """;

    private Axe() {}

    /** Fails with each fault and where it is. */
    public static void check(Page page) {
        run(page, """
                { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } }
                """);
    }

    /** Only what a colour scheme can change; the rest of the page was checked in the other one. */
    public static void checkColours(Page page) {
        run(page, "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }");
    }

    /** By day, by night, and in the colours of the reader’s system, where only edges are left of ours. */
    public static void checkInAllColours(Page page) {
        check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        checkColours(page);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        assertThat((List<?>) page.evaluate(EDGES))
                .as("without our colours, on %s", page.url())
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    @SuppressWarnings("unchecked")
    private static void run(Page page, String options) {
        page.evaluate("source => { if (!window.axe) (0, eval)(source); }", SOURCE);
        var faults = (List<String>) page.evaluate("async () => (await axe.run(document, " + options + """
                )).violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary))
                """);
        assertThat(faults).as("axe on %s", page.url()).isEmpty();
    }

    private static String source() {
        try {
            return new ClassPathResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
