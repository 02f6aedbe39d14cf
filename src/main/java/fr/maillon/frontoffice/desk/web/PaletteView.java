package fr.maillon.frontoffice.desk.web;

import java.util.List;

/** What the palette found: people first, then screens. */
record PaletteView(String typed, List<Hit> people, List<Hit> screens) {
    /** One line: {@code strong} stands out, {@code text} follows, {@code aside} is small. */
    record Hit(String path, String strong, String text, String aside) {}
}
