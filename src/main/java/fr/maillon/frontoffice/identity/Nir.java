package fr.maillon.frontoffice.identity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numéro d’inscription au répertoire: thirteen characters and a two-digit key.
 *
 * <p>In Corsican numbers the département is written 2A or 2B; for the key it counts as 19 or 18. Nothing about the person is deduced
 * from it: sex, date and place may rightly differ. Source: décret n° 82-103 du 22 janvier 1982.
 *
 * @param value fifteen characters, without spaces; never in a log, a message or an address of a page
 */
public record Nir(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-3]\\d|4[0-2]|[5-9]\\d)(?:\\d{2}|2[AB])\\d{8}");
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0\\u202f.-]+");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Nir {
        if (!hasShape(value) || !hasKey(value)) {
            throw new IllegalArgumentException("not a NIR");
        }
    }

    /** The number typed with or without spaces, when its shape and its key are right. */
    public static Optional<Nir> of(String typed) {
        var plain = plain(typed);
        return hasShape(plain) && hasKey(plain) ? Optional.of(new Nir(plain)) : Optional.empty();
    }

    /**
     * The number that begins with these thirteen characters, its key added.
     *
     * @throws IllegalArgumentException when they are not in the shape of a NIR
     */
    public static Nir completed(String thirteen) {
        return new Nir(hasShape(thirteen + "00") ? thirteen + key(thirteen) : thirteen);
    }

    /** Fifteen characters in an order that the directory can produce, whatever the key. */
    static boolean hasShape(String fifteen) {
        return SHAPE.matcher(fifteen).matches() && !fifteen.startsWith("000", 10);
    }

    /** Whether the last two digits are the key of the first thirteen; the shape must be right. */
    static boolean hasKey(String fifteen) {
        return key(fifteen.substring(0, 13)).equals(fifteen.substring(13));
    }

    /** Capitals without spaces. */
    static String plain(String typed) {
        return SPACING.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** The key of thirteen characters, from 01 to 97. */
    static String key(String thirteen) {
        var digits = thirteen.replace("2A", "19").replace("2B", "18");
        return "%02d".formatted(97 - new BigInteger(digits).mod(MODULUS).intValue());
    }

    /** 2 60 05 88 154 002 33. */
    public String display() {
        return display(value);
    }

    static String display(String fifteen) {
        return String.join(
                " ",
                fifteen.substring(0, 1),
                fifteen.substring(1, 3),
                fifteen.substring(3, 5),
                fifteen.substring(5, 7),
                fifteen.substring(7, 10),
                fifteen.substring(10, 13),
                fifteen.substring(13));
    }

    /** Masked: a NIR leaves through {@link #value()} alone. */
    @Override
    public String toString() {
        return "Nir[***]";
    }
}
