package fr.maillon.frontoffice.agenda.openings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule that refuses two patterns over one another, against laying both out for a year. */
class WeeklyPatternOverlapProperties {
    private static final LocalDate START = LocalDate.parse("2026-11-02");
    private static final SiteTime UTC = new SiteTime(ZoneOffset.UTC);

    @Property
    void findsTheOverlapsThatAYearShows(
            @ForAll("patterns") WeeklyPattern one, @ForAll("patterns") WeeklyPattern other) {
        var others = laidOut(other);
        boolean seen = laidOut(one).stream().anyMatch(slot -> others.stream().anyMatch(slot::overlaps));

        assertThat(one.overlaps(other)).isEqualTo(seen);
    }

    private static List<Slot> laidOut(WeeklyPattern pattern) {
        return IntStream.range(0, 400)
                .mapToObj(START::plusDays)
                .flatMap(date -> pattern.on(date, UTC, day -> false).stream())
                .toList();
    }

    @Provide
    Arbitrary<WeeklyPattern> patterns() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 21),
                        Arbitraries.integers().between(0, 200))
                .as((day, from, to, every, anchor, lasts) -> new WeeklyPattern(
                        day,
                        LocalTime.of(from, 0),
                        LocalTime.of(to, 0),
                        new Rhythm(every, START.plusDays(anchor)),
                        new Validity(START.plusDays(anchor), START.plusDays(anchor + lasts)),
                        false));
    }
}
