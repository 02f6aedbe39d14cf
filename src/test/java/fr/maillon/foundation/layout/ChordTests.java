package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChordTests {
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern DECLARED =
            Pattern.compile("(?:data-key=|chord = )\"((?:Control|Alt|Shift|F\\d|Key|Digit|Enter|Escape)[\\w+]*)\"");

    /** Windows, tabs, addresses, tools: what Chrome, Edge and Firefox take before any page, or that one must not take. */
    private static final Pattern TAKEN =
            Pattern.compile("Control\\+(Shift\\+)?Key[NTWQ]|Control\\+(Digit\\d|Tab|F4|KeyP|KeyL|KeyR)"
                    + "|Control\\+Shift\\+Key[IJCPBA]|Alt\\+(Key\\w|F4|Arrow\\w+|Home)|F5|F11|F12");

    @Test
    void writesAChordAsTheKeysAreLabelled() {
        assertThat(Chord.shown("Control+Shift+KeyL")).isEqualTo("Ctrl Maj L");
        assertThat(Chord.shown("Control+Enter")).isEqualTo("Ctrl ↵");
        assertThat(Chord.shown("Escape")).isEqualTo("Échap");
        assertThat(Chord.shown("F2")).isEqualTo("F2");
    }

    @Test
    void noChordIsOneThatTheBrowserKeepsForItself() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var taken = files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .flatMap(file -> DECLARED.matcher(content(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(chord -> TAKEN.matcher(chord).matches())
                            .map(chord -> SOURCES.relativize(file) + ": " + chord));

            assertThat(taken).isEmpty();
        }
    }

    /** What a place writes where letters have moved, as far as a browser keeps Ctrl with that letter for itself. */
    @ParameterizedTest
    @CsvSource({"azerty, KeyZ KeyA", "bépo, KeyJ KeyM"})
    void noneBecomesOneOnAFrenchKeyboard(String layout, String places) throws IOException {
        var closing = Pattern.compile("Control\\+(Shift\\+)?(" + places.replace(' ', '|') + ")");
        try (var files = Files.walk(SOURCES)) {
            var taken = files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .flatMap(file -> DECLARED.matcher(content(file)).results().map(found -> found.group(1)))
                    .filter(chord -> closing.matcher(chord).matches() && !chord.equals("Control+KeyZ"));

            assertThat(taken).as(layout).isEmpty();
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
