package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.policy.PolicyGroup;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.html.policy.PreventOutputInTagsAndAttributes;
import gg.jte.html.policy.PreventUnquotedAttributes;
import gg.jte.html.policy.PreventUppercaseTagsAndAttributes;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content security policy refuses what is written inside the page; so must the build, which says where. */
class TemplatePolicyTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern INLINE = Pattern.compile("<style|<script(?![^>]*\\ssrc=)|\\sstyle=|javascript:");

    /** One that stands outside its form: htmx follows where it leads only when it says that it submits. */
    private static final Pattern UNFOLLOWED = Pattern.compile("<button(?![^>]*type=\"submit\")[^>]*\\sform=");

    @Test
    void noTemplateHoldsAHandler(@TempDir Path classes) {
        var engine = TemplateEngine.create(new DirectoryCodeResolver(TEMPLATES), classes, ContentType.Html);
        var policies = new PolicyGroup();
        policies.addPolicy(new PreventInlineEventHandlers());
        policies.addPolicy(new PreventOutputInTagsAndAttributes());
        policies.addPolicy(new PreventUnquotedAttributes());
        policies.addPolicy(new PreventUppercaseTagsAndAttributes());
        engine.setHtmlPolicy(policies);

        assertThat(engine.generateAll()).isNotEmpty();
    }

    @Test
    void aButtonOutsideItsFormSaysThatItSubmits() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jte"))
                            .filter(file -> UNFOLLOWED.matcher(content(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void noTemplateHoldsAScriptOrAStyle() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var offending = files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("foundation/printing"))) // sheets of paper
                    .filter(file -> INLINE.matcher(content(file)).find());

            assertThat(offending).isEmpty();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
