package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import java.util.Set;

/** Time in which somebody of the staff can be booked for these visits; none named means any of theirs. */
record Stretch(Staff staff, Slot slot, SiteId site, Set<Visit> visits) {
    Stretch {
        visits = Set.copyOf(visits);
    }

    /** Time kept for what nobody could plan. */
    boolean isKeptForTheDay() {
        return visits.equals(Set.of(Visit.UNPLANNED));
    }

    /** The rest stays free, so that whoever calls in a hurry can still be received. */
    Stretch firstHalf() {
        var half = Slot.of(slot.start(), slot.length().dividedBy(2));
        return new Stretch(staff, half, site, visits);
    }
}
