package fr.maillon.foundation.layout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A screen that people go to. It is offered to those whose rights lead there.
 *
 * @param path of a GET route in the rights table, without a query
 * @param icon name of a drawing of {@code icons.jte}
 * @param synonyms other words under which people look for it, in French
 * @param menu whether it stands in the frame of every page, or in the palette only
 */
public record Place(String label, String path, String icon, List<String> synonyms, boolean menu) {
    public Place {
        synonyms = List.copyOf(synonyms);
    }

    /** Stands in the frame of every page. */
    public static Place menu(String label, String path, String icon, String... synonyms) {
        return new Place(label, path, icon, List.of(synonyms), true);
    }

    /** Found in the palette only. */
    public static Place palette(String label, String path, String icon, String... synonyms) {
        return new Place(label, path, icon, List.of(synonyms), false);
    }

    /** Whether something is set there: its drawing says so, and the page of all settings leads to it. */
    public boolean setting() {
        return !menu && icon.equals("reglages");
    }

    /** Whether someone who types this looks for it: each word begins a word of its label or of a synonym. */
    public boolean answers(String typed) {
        var words = folded(label + " " + String.join(" ", synonyms)).split(" ", -1);
        return Arrays.stream(folded(typed).strip().split(" ", -1))
                .allMatch(asked -> Arrays.stream(words).anyMatch(word -> word.startsWith(asked)));
    }

    /** Lower case, without accents or punctuation. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ");
    }
}
