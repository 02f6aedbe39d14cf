package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A misspelt class shows nothing and breaks nothing: only this finds it. Sheets for paper have a style of their own. */
class ClassNamesTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bclass=\"([^\"$@]*)\"");
    private static final Pattern SELECTOR = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @Test
    void everyClassOfATemplateIsInTheSheet() throws IOException {
        var sheet = new String(Bundle.of("css/maillon.css"), StandardCharsets.UTF_8);
        var known =
                SELECTOR.matcher(sheet).results().map(found -> found.group(1)).collect(Collectors.toSet());
        try (var files = Files.walk(TEMPLATES)) {
            var unknown = files.filter(file ->
                            file.toString().endsWith(".jte") && !file.toString().contains("printing"))
                    .flatMap(file -> unknown(file, known))
                    .toList();

            assertThat(unknown).isEmpty();
        }
    }

    private static Stream<String> unknown(Path file, Set<String> known) {
        var names = new TreeSet<String>();
        Matcher classes = ATTRIBUTE.matcher(content(file));
        while (classes.find()) {
            names.addAll(Arrays.asList(classes.group(1).trim().split("\\s+")));
        }
        names.removeAll(known);
        names.remove("");
        return names.stream().map(name -> TEMPLATES.relativize(file) + ": " + name);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
