package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * What can be booked in an opening. No motif named means all of them. Slots begin on a grid of {@code gridMinutes}
 * counted from its start; {@code overbooking} is how many appointments may be added beyond the free time;
 * {@code reserved} for whom it is kept until the hour comes near.
 */
@NamedInterface("openings")
public record Terms(Set<MotifId> motifs, int gridMinutes, int overbooking, Reserve reserved) {
    public static final Terms ANYTHING = new Terms(Set.of(), 5, 0, Reserve.NONE);

    private static final int FINEST = 5;
    private static final int COARSEST = 120;
    private static final int MOST_OVERBOOKED = 20;

    public Terms {
        motifs = Set.copyOf(motifs);
        if (gridMinutes < FINEST || gridMinutes > COARSEST || gridMinutes % FINEST != 0) {
            throw new IllegalArgumentException("a grid is 5 to 120 minutes, by five");
        }
        if (overbooking < 0 || overbooking > MOST_OVERBOOKED) {
            throw new IllegalArgumentException("over-booking goes from 0 to 20");
        }
    }

    public static Terms every(int gridMinutes) {
        return new Terms(Set.of(), gridMinutes, 0, Reserve.NONE);
    }

    public Terms onlyFor(Set<MotifId> these) {
        return new Terms(these, gridMinutes, overbooking, reserved);
    }

    public Terms overbookedBy(int quota) {
        return new Terms(motifs, gridMinutes, quota, reserved);
    }

    public Terms keptFor(Reserve whom) {
        return new Terms(motifs, gridMinutes, overbooking, whom);
    }

    public boolean admit(MotifId motif) {
        return motifs.isEmpty() || motifs.contains(motif);
    }
}
