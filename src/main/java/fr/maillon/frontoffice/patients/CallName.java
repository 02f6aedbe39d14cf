package fr.maillon.frontoffice.patients;

import java.util.Locale;
import java.util.regex.Pattern;

/** A given name as it is written in a sentence: JEAN-PIERRE becomes Jean-Pierre. */
final class CallName {
    private static final Pattern WORD = Pattern.compile("([A-Z])([A-Z]*)");

    private CallName() {}

    static String of(String capitals) {
        return WORD.matcher(capitals)
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }
}
