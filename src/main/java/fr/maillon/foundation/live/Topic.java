package fr.maillon.foundation.live;

import fr.maillon.foundation.structure.StructureId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed, as it travels: {@code agenda:STRUCTURE:RESOURCE:2026-11-23}. Identifiers and dates only. */
record Topic(StructureId structure, String text) {
    private static final Pattern WRITTEN = Pattern.compile(
            "[a-z][a-z-]{0,30}:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?::[0-9A-Za-z-]{1,40}){0,4}");

    static Topic of(String kind, StructureId structure, Object... identifiers) {
        var tail = Arrays.stream(identifiers).map(part -> ":" + part).collect(Collectors.joining());
        return parse(kind + ":" + structure + tail)
                .orElseThrow(() -> new IllegalArgumentException("an announcement holds identifiers and dates only"));
    }

    static Optional<Topic> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Topic(new StructureId(UUID.fromString(written.group(1))), text))
                : Optional.empty();
    }
}
