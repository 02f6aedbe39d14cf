package fr.maillon.frontoffice.agenda.openings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final int MINUTES = 200;

    @Test
    void anAbsenceLeavesTheRestOfTheOpeningOnItsGrid() {
        var plan = new Plan(List.of(departure(ExceptionKind.ABSENCE, 60, 90)));

        assertThat(plan.concrete(List.of(weekly(0, 180))))
                .extracting(Planned::slot, Planned::gridFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(slot(0, 60), at(0)),
                        org.assertj.core.groups.Tuple.tuple(slot(90, 180), at(0)));
    }

    @Test
    void aReplacementKeepsTheOpeningsOfSomeoneAbsent() {
        var replaced = departure(ExceptionKind.REPLACEMENT, 30, 120);
        var plan = new Plan(List.of(departure(ExceptionKind.ABSENCE, 0, 180), replaced));

        assertThat(plan.concrete(List.of(weekly(0, 180)))).singleElement().satisfies(open -> {
            assertThat(open.slot()).isEqualTo(slot(30, 120));
            assertThat(open.replacement()).isEqualTo(replaced.id());
        });
    }

    @Test
    void anExtraSessionOpensAClosedDayButNotAnAbsentPerson() {
        var closed = departure(ExceptionKind.CLOSURE, 0, 200);
        var extra = departure(ExceptionKind.EXTRA_SESSION, 100, 160);

        assertThat(new Plan(List.of(closed, extra)).concrete(List.of(weekly(0, 180))))
                .extracting(Planned::slot)
                .containsExactly(slot(100, 160));
        assertThat(new Plan(List.of(closed, extra, departure(ExceptionKind.ABSENCE, 0, 200)))
                        .concrete(List.of(weekly(0, 180))))
                .isEmpty();
    }

    @Property
    void everyMinuteFollowsTheOrderOfExceptions(
            @ForAll("patterns") List<Planned> weekly,
            @ForAll("departures") List<Departure> departures,
            @ForAll @IntRange(max = MINUTES - 1) int minute) {
        var open = new Plan(departures)
                .concrete(weekly).stream()
                        .filter(planned -> planned.slot().contains(at(minute)))
                        .toList();

        boolean opened = covers(departures, ExceptionKind.EXTRA_SESSION, minute)
                || (!covers(departures, ExceptionKind.CLOSURE, minute)
                        && weekly.stream().anyMatch(planned -> planned.slot().contains(at(minute))));
        boolean away = covers(departures, ExceptionKind.ABSENCE, minute)
                && !covers(departures, ExceptionKind.REPLACEMENT, minute);
        assertThat(open)
                .hasSize(opened && !away ? 1 : 0)
                .allSatisfy(planned -> assertThat(planned.replacement() != null)
                        .isEqualTo(covers(departures, ExceptionKind.REPLACEMENT, minute)));
    }

    @Provide
    Arbitrary<List<Planned>> patterns() {
        return slots().map(slot -> new Planned(slot, slot.start(), new OpeningId(UUID.randomUUID()), null))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Departure>> departures() {
        return Combinators.combine(Arbitraries.of(ExceptionKind.class), slots())
                .as((kind, slot) -> new Departure(UUID.randomUUID(), kind, slot))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES - 80),
                        Arbitraries.integers().between(1, 80))
                .as((from, length) -> slot(from, from + length));
    }

    private static boolean covers(List<Departure> departures, ExceptionKind kind, int minute) {
        return departures.stream()
                .anyMatch(each -> each.kind() == kind && each.slot().contains(at(minute)));
    }

    private static Departure departure(ExceptionKind kind, int from, int to) {
        return new Departure(UUID.randomUUID(), kind, slot(from, to));
    }

    private static Planned weekly(int from, int to) {
        return new Planned(slot(from, to), at(from), new OpeningId(UUID.randomUUID()), null);
    }

    private static Slot slot(int from, int to) {
        return new Slot(at(from), at(to));
    }

    private static Instant at(int minute) {
        return DAY.plusSeconds(minute * 60L);
    }
}
