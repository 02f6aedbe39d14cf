package fr.maillon.foundation.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Words that someone dictates or prints for a first login: seven out of {@code access/mots.txt}, 56 bits of chance. */
final class Passphrase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WORDS = 7;
    private static final List<String> DICTIONARY = read();

    private Passphrase() {}

    /** A phrase that the rules accept for this login. */
    static String random(String login) {
        while (true) {
            var words = Stream.generate(() -> DICTIONARY.get(RANDOM.nextInt(DICTIONARY.size())))
                    .limit(WORDS)
                    .collect(Collectors.joining(" "));
            if (PasswordRules.fault(words, login).isEmpty()) {
                return words;
            }
        }
    }

    static List<String> dictionary() {
        return DICTIONARY;
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("access/mots.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
