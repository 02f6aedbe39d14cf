package fr.maillon.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is typeset as in French print: ’, «\u202f», and spaces that do not break before high punctuation. */
class FrenchTests {
    /** Signs that no other language, and no program, writes so. */
    private static final String FRENCH_ALONE =
            // the wrong space before high punctuation
            "\\u00a0[;!?]|\\u202f:"
                    // quotation marks without their spaces
                    + "|«(?![\\u202f\\u00a0])|(?<![\\u202f\\u00a0])»";

    private static final Pattern SURE_FAULT = Pattern.compile(FRENCH_ALONE);
    private static final Pattern FAULT = Pattern.compile(
            // a straight apostrophe after an elision
            "(?iu)\\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|aujourd)'(?=[\\p{L}$])"
                    // an ordinary space, or none, before high punctuation
                    + "|[\\p{L}\\d)»”%] [;:!?](?=\\s|$)|\\p{L}[;:!?](?=\\s|$)"
                    // three full stops for an ellipsis
                    + "|\\p{L}\\.\\.\\.|"
                    + FRENCH_ALONE);
    private static final Pattern FRENCH = Pattern.compile(
            "(?iu)[éèêàçùôîûœ«»’]|\\b(?:le|la|les|de|du|des|une|ce|cette|est|ou|par|pour|avec|vous|votre|dans|sur|rien|ne"
                    + "|aucun|aucune)\\b");
    private static final Pattern SQL =
            Pattern.compile("(?i)\\b(?:select|insert into|update|delete from|create|alter)\\b");
    private static final Pattern SCRIPT_TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`([^`]*)`");

    @Test
    void templatesAreTypeset() {
        assertThat(ProjectFiles.under("src/main/jte", ".jte").stream()
                        .flatMap(file -> Template.read(file).texts().flatMap(text -> faults(file.toString(), text))))
                .isEmpty();
    }

    @Test
    void sentencesOfTheCodeAreTypeset() {
        var main = Sources.under("src/main/java"); // but for the file that holds the rules themselves

        assertThat(main.where((tree, path) -> tree instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                        && !SQL.matcher(text).find()
                        && !text.contains("(?:") // a pattern
                        && isFaulty(text)))
                .allMatch(place -> place.contains("/Typography.java"));
    }

    @Test
    void sentencesOfTheScriptsAreTypeset() {
        assertThat(ProjectFiles.under("src/main/resources/static/js", ".js").stream()
                        .flatMap(file -> SCRIPT_TEXT
                                .matcher(ProjectFiles.text(file))
                                .results()
                                .map(MatchResult::group)
                                .map(FrenchTests::shown)
                                .filter(FrenchTests::isFaulty)
                                .flatMap(text -> faults(file.toString(), text.substring(1, text.length() - 1)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'heure",
                "Vraiment ?",
                "Vraiment?",
                "Motif : toux",
                "Motif: toux",
                "«mot»",
                "fin\u00a0!",
                "etc..."
            })
    void aFaultIsSeen(String text) {
        assertThat(FAULT.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact discret\u202f: rien ne part.",
                "Sexe\u202f: F ici, M dans la page.",
                "Date de naissance : 12/03/1985",
                "Ce jour ou cette heure ne se lit pas : 14:30",
                "Vital\u00a0!"
            })
    void frenchIsKnownWithoutAccentsToo(String text) {
        assertThat(isFaulty(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’heure",
                "Vraiment\u202f?",
                "Motif\u00a0: toux",
                "«\u202fmot\u202f»",
                "14:30",
                "a.b/c?d=1",
                "O'BRIEN"
            })
    void soundTextPasses(String text) {
        assertThat(FAULT.matcher(text).find()).isFalse();
    }

    /** What may be no French at all is judged by the signs that leave no doubt. */
    private static boolean isFaulty(String text) {
        return (FRENCH.matcher(text).find() ? FAULT : SURE_FAULT).matcher(text).find();
    }

    /** A string of a script without its escapes and its expressions. */
    private static String shown(String text) {
        return text.replace("\\u202f", "\u202f").replace("\\u00a0", "\u00a0").replaceAll("\\$\\{[^}]*}", "x");
    }

    private static Stream<String> faults(String where, String text) {
        return FAULT.matcher(text).results().map(found -> {
            int from = Math.max(0, found.start() - 25);
            return where + ": …"
                    + text.substring(from, Math.min(text.length(), found.end() + 10))
                            .strip() + "…";
        });
    }
}
