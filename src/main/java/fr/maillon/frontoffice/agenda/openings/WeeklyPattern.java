package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Hours that come back each week, as the wall clock of the site shows them. An {@code end} not after its {@code start}
 * belongs to the next day: 22:00–06:00 is a night, 00:00–00:00 a whole day.
 */
@NamedInterface("openings")
public record WeeklyPattern(
        DayOfWeek day, LocalTime start, LocalTime end, Rhythm rhythm, Validity validity, boolean onHolidays) {
    private static final int SECONDS_A_DAY = 86_400;

    /** The opening that begins on this date, if the pattern has one; a clock change may leave nothing of it. */
    public Optional<Slot> on(LocalDate date, SiteTime time, Predicate<LocalDate> holiday) {
        if (!beginsOn(date) || (!onHolidays && holiday.test(date))) {
            return Optional.empty();
        }
        var from = time.at(date, start);
        var to = time.at(overnight() ? date.plusDays(1) : date, end);
        return to.isAfter(from) ? Optional.of(new Slot(from, to)) : Optional.empty();
    }

    /** Whether on some date both are open at the same hour; nights reach into the day after. */
    public boolean overlaps(WeeklyPattern other) {
        return IntStream.rangeClosed(-1, 1).anyMatch(later -> meetsWhenBegun(other, later));
    }

    private boolean beginsOn(LocalDate date) {
        return date.getDayOfWeek() == day && validity.includes(date) && rhythm.includes(date);
    }

    private boolean overnight() {
        return !end.isAfter(start);
    }

    /** {@code later} is how many days after this one the other begins. */
    private boolean meetsWhenBegun(WeeklyPattern other, int later) {
        var otherStart = other.start.toSecondOfDay() + later * SECONDS_A_DAY;
        return day.plus(later) == other.day
                && start.toSecondOfDay() < otherStart + other.nominal()
                && otherStart < start.toSecondOfDay() + nominal()
                && shareADate(other, later);
    }

    private boolean shareADate(WeeklyPattern other, int later) {
        var first = Stream.of(validity.from(), other.validity.from().minusDays(later))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .with(TemporalAdjusters.nextOrSame(day));
        return IntStream.range(0, rhythm.everyWeeks() * other.rhythm.everyWeeks())
                .mapToObj(first::plusWeeks)
                .anyMatch(date -> beginsOn(date) && other.beginsOn(date.plusDays(later)));
    }

    private int nominal() {
        int sameDay = end.toSecondOfDay() - start.toSecondOfDay();
        return overnight() ? sameDay + SECONDS_A_DAY : sameDay;
    }
}
