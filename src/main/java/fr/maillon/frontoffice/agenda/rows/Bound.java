package fr.maillon.frontoffice.agenda.rows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in the form in which the driver takes them as parameters. */
public final class Bound {
    private Bound() {}

    public static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    /** The text of an array, to be cast in the statement: {@code cast(:ids as uuid[])}. */
    public static String uuids(Collection<UUID> identifiers) {
        return identifiers.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** The text of a {@code timestamptz[]}. */
    public static String instants(Collection<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
