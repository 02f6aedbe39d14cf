package fr.maillon.frontoffice.agenda.openings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.SiteTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Openings through every clock change from 2020 to 2040, in Paris and overseas. */
class ClockChangeProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @Property
    void readsBackAtTheHourThatWasWritten(
            @ForAll("sites") SiteTime site, @ForAll("dates") LocalDate date, @ForAll("times") LocalTime start) {
        var pattern = pattern(date, start, start.plusHours(1));

        pattern.on(date, site, day -> false).ifPresent(slot -> {
            var shown = slot.start().atZone(site.zone()).toLocalDateTime();
            boolean skipped =
                    site.zone().getRules().getValidOffsets(date.atTime(start)).isEmpty();
            assertThat(skipped || shown.equals(date.atTime(start))).isTrue();
        });
    }

    @Property
    void neighboursOnTheWallStayNeighbours(
            @ForAll("sites") SiteTime site,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(max = 1380) int from,
            @ForAll @IntRange(min = 1, max = 59) int firstLength) {
        var start = LocalTime.MIDNIGHT.plusMinutes(from);
        var middle = start.plusMinutes(firstLength);

        var first = pattern(date, start, middle).on(date, site, day -> false);
        var second = pattern(date, middle, start.plusMinutes(60)).on(date, site, day -> false);

        if (first.isPresent() && second.isPresent() && middle.isAfter(start)) {
            assertThat(first.get().end()).isEqualTo(second.get().start());
        }
    }

    @Property
    void theHoursOfADayAddUpToTheDay(@ForAll("sites") SiteTime site, @ForAll("days") LocalDate date) {
        var hours = IntStream.range(0, 24)
                .mapToObj(hour -> pattern(date, LocalTime.of(hour, 0), LocalTime.of((hour + 1) % 24, 0)))
                .flatMap(pattern -> pattern.on(date, site, day -> false).stream())
                .map(slot -> slot.length())
                .reduce(Duration.ZERO, Duration::plus);

        var midnights = Duration.between(
                date.atStartOfDay(site.zone()), date.plusDays(1).atStartOfDay(site.zone()));
        assertThat(hours).isEqualTo(midnights).isEqualTo(site.day(date).length());
    }

    @Provide
    Arbitrary<SiteTime> sites() {
        return Arbitraries.of(
                        "Europe/Paris",
                        "Indian/Reunion",
                        "America/Guadeloupe",
                        "America/Martinique",
                        "America/Cayenne",
                        "Indian/Mayotte",
                        "America/Miquelon",
                        "Pacific/Noumea",
                        "Pacific/Tahiti")
                .map(zone -> new SiteTime(ZoneId.of(zone)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Half of them are days of a clock change in Paris or Saint-Pierre. */
    @Provide
    Arbitrary<LocalDate> days() {
        var changes = Arbitraries.of("Europe/Paris", "America/Miquelon").map(ZoneId::of);
        var change = Combinators.combine(changes, dates())
                .as((zone, date) -> zone.getRules()
                        .nextTransition(date.atStartOfDay(zone).toInstant())
                        .getDateTimeBefore()
                        .toLocalDate());
        return Arbitraries.oneOf(dates(), change);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 287).map(five -> LocalTime.MIDNIGHT.plusMinutes(five * 5L));
    }

    private static WeeklyPattern pattern(LocalDate date, LocalTime start, LocalTime end) {
        return new WeeklyPattern(date.getDayOfWeek(), start, end, Rhythm.everyWeek(), Validity.since(FIRST), false);
    }
}
