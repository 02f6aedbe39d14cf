package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import java.time.Instant;

/** One hour that could be proposed: {@code slot} as the person would be told. */
record Candidate(Slot slot, FreePiece piece) {
    Instant start() {
        return slot.start();
    }
}
