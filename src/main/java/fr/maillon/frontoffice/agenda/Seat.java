package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether what is asked can be had, read under the locks. */
sealed interface Seat {
    /**
     * {@code resources} with the principal first; {@code lane} above 0 is over-booking; {@code forced}: only with a reason; {@code reserved}:
     * for whom that time is kept; {@code held}: hours of the principal are kept for somebody on the phone, or were.
     */
    record Had(List<ResourceId> resources, SiteId site, int lane, boolean forced, Reserve reserved, boolean held)
            implements Seat {
        /** Only people are over-booked: companions stay on the lane of free time. */
        Map<ResourceId, Integer> lanes() {
            var lanes = new HashMap<ResourceId, Integer>();
            resources.forEach(each -> lanes.put(each, 0));
            lanes.put(resources.getFirst(), lane);
            return lanes;
        }
    }

    record Refused(BookingOutcome outcome) implements Seat {}
}
