package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReminderScheduleTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final HolidayPlace LYON = new HolidayPlace("69", false);
    private static final ReminderSchedule SCHEDULE = new ReminderSchedule(PARIS, LYON);

    /** Vector 5 of the agenda. */
    @Test
    void twoDaysBeforeAMondayIsASaturdayAndNeverAllSaintsDay() {
        assertThat(SCHEDULE.of(at("2026-11-02T10:00"), false, at("2026-10-30T09:00")))
                .containsExactly(new ReminderSchedule.Due(Step.TWO_DAYS_BEFORE, at("2026-10-31T10:00")));
        assertThat(SCHEDULE.of(at("2026-11-03T10:00"), false, at("2026-10-30T09:00")))
                .containsExactly(new ReminderSchedule.Due(Step.TWO_DAYS_BEFORE, at("2026-10-31T10:00")));
    }

    @Test
    void theClockChangeMovesNothing() {
        assertThat(SCHEDULE.of(at("2026-10-27T09:30"), true, at("2026-10-01T09:00")))
                .containsExactly(
                        new ReminderSchedule.Due(Step.SEVEN_DAYS_BEFORE, at("2026-10-20T09:30")),
                        new ReminderSchedule.Due(Step.TWO_DAYS_BEFORE, at("2026-10-24T09:30")),
                        new ReminderSchedule.Due(Step.DAY_BEFORE, at("2026-10-26T09:30")));
    }

    @Test
    void whoWasJustToldIsLeftInPeaceAndTwoNeverComeOnOneDay() {
        assertThat(SCHEDULE.of(at("2026-11-19T10:00"), false, at("2026-11-16T11:00")))
                .isEmpty();
        assertThat(SCHEDULE.of(at("2026-11-16T10:00"), true, at("2026-11-10T11:00")))
                .containsExactly(new ReminderSchedule.Due(Step.TWO_DAYS_BEFORE, at("2026-11-14T10:00")));
    }

    @Test
    void aLateOneWaitsForTheMorningAndIsDroppedWhenItNoLongerHelps() {
        assertThat(SCHEDULE.late(at("2026-11-17T22:00"), at("2026-11-19T10:00")))
                .hasValue(at("2026-11-18T08:00"));
        assertThat(SCHEDULE.late(at("2026-11-17T11:00"), at("2026-11-19T10:00")))
                .hasValue(at("2026-11-17T11:00"));
        assertThat(SCHEDULE.late(at("2026-11-19T09:00"), at("2026-11-19T10:00")))
                .isEmpty();
    }

    @Property
    void allComeByDayInOrderAndBeforeTheAppointment(
            @ForAll @LongRange(min = 1_600_000_000, max = 2_200_000_000L) long second) {
        var starts = Instant.ofEpochSecond(second);
        var dues = SCHEDULE.of(starts, true, Instant.EPOCH);

        assertThat(dues).extracting(ReminderSchedule.Due::at).isSorted().allMatch(it -> it.isBefore(starts));
        assertThat(dues).allSatisfy(due -> {
            var local = due.at().atZone(PARIS);
            assertThat(local.getHour()).isBetween(8, 19);
            assertThat(local.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(PublicHolidays.nameOf(local.toLocalDate(), LYON)).isEmpty();
        });
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
