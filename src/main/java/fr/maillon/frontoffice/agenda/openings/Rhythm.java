package fr.maillon.frontoffice.agenda.openings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.springframework.modulith.NamedInterface;

/**
 * One week out of {@code everyWeeks}, counted from the week of {@code anchor} (RFC 5545's INTERVAL). The parity of ISO
 * week numbers is not used: week 53 and week 1 are both odd, and a doctor who comes every other week would come twice.
 */
@NamedInterface("openings")
public record Rhythm(int everyWeeks, LocalDate anchor) {
    private static final int LONGEST_CYCLE = 8;

    public Rhythm {
        if (everyWeeks < 1 || everyWeeks > LONGEST_CYCLE) {
            throw new IllegalArgumentException("a cycle has 1 to %d weeks".formatted(LONGEST_CYCLE));
        }
    }

    public static Rhythm everyWeek() {
        return new Rhythm(1, LocalDate.EPOCH);
    }

    public boolean includes(LocalDate date) {
        return Math.floorMod(ChronoUnit.WEEKS.between(monday(anchor), monday(date)), everyWeeks) == 0;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
