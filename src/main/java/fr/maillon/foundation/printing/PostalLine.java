package fr.maillon.foundation.printing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** One line of an address in the two hands the norm knows: readable (lines 1 to 3) and for machines (from the street on). */
final class PostalLine {
    /** La Poste's abbreviations, tried from left to right only when a line is too long. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("ALLEE", "ALL"),
            Map.entry("APPARTEMENT", "APP"),
            Map.entry("AVENUE", "AV"),
            Map.entry("BATIMENT", "BAT"),
            Map.entry("BOULEVARD", "BD"),
            Map.entry("CAPITAINE", "CPT"),
            Map.entry("CHAUSSEE", "CHS"),
            Map.entry("CHEMIN", "CHE"),
            Map.entry("COLONEL", "COL"),
            Map.entry("COMMANDANT", "CDT"),
            Map.entry("DOCTEUR", "DR"),
            Map.entry("ESCALIER", "ESC"),
            Map.entry("FAUBOURG", "FG"),
            Map.entry("GENERAL", "GAL"),
            Map.entry("HAMEAU", "HAM"),
            Map.entry("IMPASSE", "IMP"),
            Map.entry("LIEUTENANT", "LT"),
            Map.entry("LOTISSEMENT", "LOT"),
            Map.entry("MARECHAL", "MAL"),
            Map.entry("PASSAGE", "PAS"),
            Map.entry("PLACE", "PL"),
            Map.entry("PRESIDENT", "PDT"),
            Map.entry("PROFESSEUR", "PR"),
            Map.entry("PROMENADE", "PROM"),
            Map.entry("RESIDENCE", "RES"),
            Map.entry("ROUTE", "RTE"),
            Map.entry("SAINT", "ST"),
            Map.entry("SAINTE", "STE"),
            Map.entry("SQUARE", "SQ"));

    private PostalLine() {}

    /** Capitals without accent, apostrophe, hyphen or any other sign: what optical sorting reads without a doubt. */
    static String machineReadable(String typed) {
        var ligatures =
                typed.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        var bare = Normalizer.normalize(ligatures, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toUpperCase(Locale.FRENCH).replaceAll("[^A-Z0-9]+", " ").strip();
    }

    static String readable(String typed) {
        return Typography.polish(typed.strip().replaceAll("\\s+", " "));
    }

    /** The line itself when it fits, else with as many abbreviations as it needs. */
    static String fitted(String line) {
        var words = line.split(" ");
        for (int at = 0; at < words.length && signs(words) > PostalAddress.MOST_SIGNS; at++) {
            var bare = machineReadable(words[at]);
            words[at] = SHORT.getOrDefault(bare, words[at]);
        }
        return String.join(" ", words);
    }

    private static int signs(String[] words) {
        return PostalAddress.signs(String.join(" ", words));
    }
}
