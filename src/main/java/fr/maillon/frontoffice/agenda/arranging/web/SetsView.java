package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets of columns one chord away, and the one being written beside. */
record SetsView(
        List<Line> lines,
        boolean shares,
        String title,
        String path,
        @Nullable String drop,
        Typed typed,
        Map<String, String> columns,
        String key) {

    record Line(String path, String name, String chord, String columns, boolean personal, boolean current) {}
}
