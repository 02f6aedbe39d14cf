package fr.maillon.frontoffice.agenda.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final StructureId STRUCTURE = StructureId.next();
    private static final ResourceId DOCTOR = ResourceId.next();
    private static final SiteId HERE = SiteId.next();
    private static final SiteId THERE = SiteId.next();
    private static final Substitute LOCUM = new Substitute("Dr Remplaçant", null, null);

    @Test
    void anAbsenceLeavesTheRestOfTheOpeningOnItsGrid() {
        var plan = new Plan(List.of(absence(60, 90)));

        assertThat(plan.concrete(List.of(open(0, 180)), List.of()))
                .extracting(OpenInterval::slot, OpenInterval::gridFrom)
                .containsExactly(tuple(slot(0, 60), at(0)), tuple(slot(90, 180), at(0)));
    }

    @Test
    void aReplacementKeepsTheOpeningsOfSomeoneAbsent() {
        var plan = new Plan(List.of(absence(0, 180), replacement(30, 120)));

        assertThat(plan.concrete(List.of(open(0, 180)), List.of()))
                .extracting(OpenInterval::slot, OpenInterval::substitute)
                .containsExactly(tuple(slot(30, 120), "Dr Remplaçant"));
    }

    @Test
    void anExtraSessionOpensAClosedDayButNotAnAbsentPerson() {
        var closed = closure(0, 200);

        assertThat(new Plan(List.of(closed)).concrete(List.of(open(0, 180)), List.of(open(100, 160))))
                .extracting(OpenInterval::slot)
                .containsExactly(slot(100, 160));
        assertThat(new Plan(List.of(closed, absence(0, 200))).concrete(List.of(open(0, 180)), List.of(open(100, 160))))
                .isEmpty();
    }

    @Test
    void aClosureShutsOnlyItsSite() {
        var elsewhere = new OpenInterval(
                slot(100, 150), at(100), LocalDate.EPOCH, UUID.randomUUID(), THERE, Terms.ANYTHING, "");

        assertThat(new Plan(List.of(closure(0, 200))).concrete(List.of(open(0, 90), elsewhere), List.of()))
                .extracting(OpenInterval::slot)
                .containsExactly(slot(100, 150));
    }

    @Property
    void everyMinuteFollowsTheOrderOfExceptions(
            @ForAll("intervals") List<OpenInterval> weekly,
            @ForAll("intervals") List<OpenInterval> sessions,
            @ForAll("exceptions") List<ScheduleException> exceptions,
            @ForAll @IntRange(max = MINUTES - 1) int minute) {
        var open = new Plan(exceptions)
                .concrete(weekly, sessions).stream()
                        .filter(interval -> interval.slot().contains(at(minute)))
                        .toList();

        boolean opened = covers(sessions, minute)
                || (covers(weekly, minute) && !covers(exceptions, ExceptionKind.CLOSURE, minute));
        boolean replaced = covers(exceptions, ExceptionKind.REPLACEMENT, minute);
        boolean away = covers(exceptions, ExceptionKind.ABSENCE, minute) && !replaced;
        assertThat(open).hasSize(opened && !away ? 1 : 0);
        assertThat(open)
                .allSatisfy(
                        interval -> assertThat(!interval.substitute().isEmpty()).isEqualTo(replaced));
    }

    @Provide
    Arbitrary<List<OpenInterval>> intervals() {
        return slots().map(PlanTest::open).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<ScheduleException>> exceptions() {
        var kinds = Arbitraries.of(ExceptionKind.CLOSURE, ExceptionKind.ABSENCE, ExceptionKind.REPLACEMENT);
        return Combinators.combine(kinds, slots())
                .as((kind, slot) -> switch (kind) {
                    case CLOSURE -> ScheduleException.closure(STRUCTURE, HERE, slot, "Pont");
                    case ABSENCE -> ScheduleException.absence(STRUCTURE, DOCTOR, slot, "Congés");
                    default -> ScheduleException.replacement(STRUCTURE, DOCTOR, slot, "Remplacement", LOCUM);
                })
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES - 80),
                        Arbitraries.integers().between(1, 80))
                .as((from, length) -> slot(from, from + length));
    }

    private static boolean covers(List<OpenInterval> intervals, int minute) {
        return intervals.stream().anyMatch(each -> each.slot().contains(at(minute)));
    }

    private static boolean covers(List<ScheduleException> exceptions, ExceptionKind kind, int minute) {
        return exceptions.stream()
                .anyMatch(each -> each.kind() == kind && each.slot().contains(at(minute)));
    }

    private static ScheduleException absence(int from, int to) {
        return ScheduleException.absence(STRUCTURE, DOCTOR, slot(from, to), "Congés");
    }

    private static ScheduleException closure(int from, int to) {
        return ScheduleException.closure(STRUCTURE, HERE, slot(from, to), "Pont");
    }

    private static ScheduleException replacement(int from, int to) {
        return ScheduleException.replacement(STRUCTURE, DOCTOR, slot(from, to), "Remplacement", LOCUM);
    }

    private static OpenInterval open(int from, int to) {
        return open(slot(from, to));
    }

    private static OpenInterval open(Slot slot) {
        return new OpenInterval(slot, slot.start(), LocalDate.EPOCH, UUID.randomUUID(), HERE, Terms.ANYTHING, "");
    }

    private static Slot slot(int from, int to) {
        return new Slot(at(from), at(to));
    }

    private static Instant at(int minute) {
        return DAY.plusSeconds(minute * 60L);
    }
}
