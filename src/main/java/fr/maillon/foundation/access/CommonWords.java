package fr.maillon.foundation.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of {@code access/mots-courants.txt}, which whoever guesses passwords tries first, dressed up with a year and
 * a sign. A word stays common in whatever case, with or without accents, with digits and signs around or between, and
 * with 0, 1, 3, 4, 5, @ or $ for the letter they look like.
 */
final class CommonWords {
    /** Letters beside common words that do not make a password hard to guess. */
    private static final int FEW = 3;

    private static final List<String> WORDS = read();
    private static final Pattern ANY = Pattern.compile(WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(joining("|")));

    private CommonWords() {}

    static List<String> list() {
        return WORDS;
    }

    /** Whether this is one of them, or several of them, and hardly anything else. */
    static boolean make(String password) {
        var folded = Normalizer.normalize(password, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(word -> folded.contains(word) && folded.length() < word.length() + 6)
                || hardlyMore(folded)
                || hardlyMore(unmasked(folded));
    }

    private static boolean hardlyMore(String folded) {
        var letters = folded.replaceAll("[^a-z]", "");
        var beside = ANY.matcher(letters).replaceAll("");
        return beside.length() <= FEW && beside.length() < letters.length();
    }

    private static String unmasked(String folded) {
        return folded.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("access/mots-courants.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
