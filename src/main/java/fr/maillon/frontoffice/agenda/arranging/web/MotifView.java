package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One motif being written. {@code retire} is where to retire it, nothing for a new one. */
record MotifView(
        String title,
        String path,
        @Nullable String retire,
        Typed typed,
        List<Part> parts,
        Map<String, String> roles,
        String key) {

    /** Who or what may play a part. */
    record Part(String id, String name, String detail) {}
}
