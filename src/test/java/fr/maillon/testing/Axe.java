package fr.maillon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The accessibility checker, run on the page as it stands: WCAG 2.2 A and AA. */
public final class Axe {
    private static final String SOURCE = source();

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
