package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The rows of a drawn day: five minutes each, from the first hour shown; what lies outside is cut. */
record Rows(ZonedDateTime from, ZonedDateTime to) {
    static final int MINUTES = 5;

    int count() {
        return rows(from.toInstant(), to.toInstant());
    }

    boolean shows(Slot slot) {
        return slot.start().isBefore(to.toInstant()) && slot.end().isAfter(from.toInstant());
    }

    /** From 1. */
    int row(Instant moment) {
        return Math.max(0, Math.min(count(), rows(from.toInstant(), moment))) + 1;
    }

    /** At least one, so that the shortest appointment is seen. */
    int span(Slot slot) {
        return Math.max(1, row(slot.end().plusSeconds(MINUTES * 60L - 1)) - row(slot.start()));
    }

    private static int rows(Instant start, Instant end) {
        return (int) Math.floorDiv(Duration.between(start, end).toMinutes(), MINUTES);
    }
}
