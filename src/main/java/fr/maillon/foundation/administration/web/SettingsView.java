package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.layout.Place;
import java.util.List;
import java.util.stream.Collectors;

/** The settings one may reach. */
record SettingsView(List<Line> lines) {
    private static final int WORDS = 5;

    SettingsView {
        lines = List.copyOf(lines);
    }

    /** {@code about} are the words under which people look for it. */
    record Line(String path, String label, String about) {
        static Line of(Place place) {
            return new Line(
                    place.path(),
                    place.label(),
                    place.synonyms().stream().limit(WORDS).collect(Collectors.joining(", ")));
        }
    }
}
