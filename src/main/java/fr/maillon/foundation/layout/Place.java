package fr.maillon.foundation.layout;

import java.util.List;

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
}
