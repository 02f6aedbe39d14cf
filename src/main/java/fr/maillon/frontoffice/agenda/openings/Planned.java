package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concrete opening. {@code origin} is the weekly opening or extra session it comes from; slots are counted from
 * {@code gridFrom}, which stays where the opening would have begun when an absence cuts its beginning off.
 * {@code replacement} is the exception under which someone else holds it.
 */
public record Planned(
        Slot slot,
        Instant gridFrom,
        OpeningId origin,
        @Nullable UUID replacement) {

    Planned cutTo(Slot piece) {
        return new Planned(piece, gridFrom, origin, replacement);
    }

    Planned replacedUnder(UUID exception) {
        return new Planned(slot, gridFrom, origin, exception);
    }
}
