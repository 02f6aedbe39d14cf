package fr.maillon.foundation.messages.wording;

import java.text.Normalizer;

/**
 * Text as a telephone carries it: 160 letters of the GSM alphabet (3GPP TS 23.038). One letter outside it, and only 70
 * would fit; so ç, ê, curly quotes and the like are written as their nearest letter that does.
 */
public final class ShortText {
    public static final int LONGEST = 160;

    /** Beside the letters, figures and signs of ASCII that it shares. */
    private static final String MORE = "£¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";

    private static final String DOUBLE = "^{}\\[~]|€";

    private ShortText() {}

    /** The same words, all within the alphabet. */
    public static String of(String text) {
        var plain = text.replaceAll("[\u00a0\u202f]", " ")
                .replace('’', '\'')
                .replaceAll("(?:[«“]\\s?)", "\"")
                .replaceAll("(?:\\s?[»”])", "\"")
                .replaceAll("[–—]", "-")
                .replace("…", "...")
                .replace("œ", "oe")
                .replace("Œ", "OE");
        var kept = new StringBuilder();
        plain.codePoints().forEach(letter -> kept.append(carried(Character.toString(letter))));
        return kept.toString();
    }

    /** How many of the {@link #LONGEST} it takes. */
    public static int length(String text) {
        return text.codePoints()
                .map(letter -> DOUBLE.indexOf(letter) < 0 ? 1 : 2)
                .sum();
    }

    private static String carried(String letter) {
        if (isIn(letter) || DOUBLE.contains(letter)) {
            return letter;
        }
        var bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return isIn(bare) ? bare : "?";
    }

    private static boolean isIn(String letter) {
        int code = letter.isEmpty() ? 0 : letter.codePointAt(0);
        return (code >= ' ' && code <= 'Z') || (code >= 'a' && code <= 'z') || MORE.indexOf(code) >= 0;
    }
}
