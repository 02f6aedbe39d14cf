package fr.maillon.frontoffice.desk.web;

import java.util.List;

/** What the palette found, the likelier kind first; nothing stands in a part that is empty. */
record PaletteView(String typed, List<Part> parts) {
    record Part(String title, List<Hit> hits) {}

    /** One line: {@code strong} stands out, {@code text} follows, {@code aside} is small. */
    record Hit(String path, String strong, String text, String aside) {}
}
