package fr.maillon.frontoffice.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The capital letters without accents in which civil names are stored and compared.
 *
 * <p>Decomposition alone leaves Œ, Æ, Ø, Ł, Đ and Þ as they are, hence the table. Characters without an equivalent are kept, so that
 * whoever checks the name can refuse them: nothing is dropped in silence.
 */
public final class Spelling {
    private static final Map<Character, String> EQUIVALENTS = Map.ofEntries(
            Map.entry('Œ', "OE"),
            Map.entry('Æ', "AE"),
            Map.entry('Ø', "O"),
            Map.entry('Ł', "L"),
            Map.entry('Đ', "D"),
            Map.entry('Ð', "D"),
            Map.entry('Þ', "TH"),
            Map.entry('Ħ', "H"),
            Map.entry('Ŋ', "N"),
            Map.entry('Ŧ', "T"),
            Map.entry('ẞ', "SS"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('`', "'"),
            Map.entry('´', "'"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"),
            Map.entry('−', "-"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z]+");

    private Spelling() {}

    /** Capitals without accents or ligatures, one space between words, none around; unknown characters stay. */
    public static String capitals(String written) {
        return SPACES.matcher(plain(written.toUpperCase(Locale.ROOT)))
                .replaceAll(" ")
                .strip();
    }

    private static String plain(String upper) {
        if (upper.chars().allMatch(c -> c < 128 && c != '`')) {
            return upper;
        }
        var mapped = new StringBuilder(upper.length() + 4);
        for (int at = 0; at < upper.length(); at++) {
            char c = upper.charAt(at);
            var equivalent = EQUIVALENTS.get(c);
            if (equivalent == null) {
                mapped.append(c);
            } else {
                mapped.append(equivalent);
            }
        }
        return MARKS.matcher(Normalizer.normalize(mapped, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** The letters alone: what two writings of the same name have in common, and the key it is found by. */
    public static String fold(String written) {
        return letters(capitals(written));
    }

    /** What is left of capitals without their spaces and signs. */
    static String letters(String capitals) {
        return capitals.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? capitals
                : NOT_LETTERS.matcher(capitals).replaceAll("");
    }
}
