package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import java.util.Set;

/** Time in which somebody of the staff can be booked for these visits; none named means any of theirs. */
record Stretch(Staff staff, Slot slot, SiteId site, Set<Visit> visits) {
    Stretch {
        visits = Set.copyOf(visits);
    }
}
