package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.training.demonstration.people.Fictive;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be expected. {@code person} is nothing for a caller whom the house does not know yet: {@code words} then
 * says who she is. {@code daysBefore} is how long ago it was booked.
 */
record Planned(
        Staff staff,
        Visit visit,
        @Nullable Fictive person,
        String words,
        Slot slot,
        SiteId site,
        boolean newcomer,
        String note,
        int daysBefore) {}
