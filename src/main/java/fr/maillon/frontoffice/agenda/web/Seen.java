package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Where an appointment stood on the page from which a change was asked: what was not touched was not asked for. */
record Seen(Instant start, int minutes, ResourceId principal) {
    static final String FIELD = "lu";
    private static final int PARTS = 3;

    static Seen of(Appointment it) {
        return new Seen(it.slot().start(), Math.toIntExact(it.slot().minutes()), it.principal());
    }

    /** Nothing when the page did not say it. */
    static @Nullable Seen read(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("~", -1);
        var principal = parts.length == PARTS ? MoveForm.uuid(parts[2]) : null;
        var minutes = parts.length == PARTS ? MoveForm.number(parts[1]) : null;
        try {
            return principal == null || minutes == null
                    ? null
                    : new Seen(Instant.parse(parts[0]), minutes, new ResourceId(principal));
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    @Override
    public String toString() {
        return start + "~" + minutes + "~" + principal;
    }
}
