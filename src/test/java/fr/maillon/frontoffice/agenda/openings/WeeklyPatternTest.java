package fr.maillon.frontoffice.agenda.openings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WeeklyPatternTest {
    private static final SiteTime PARIS = new SiteTime(ZoneId.of("Europe/Paris"));

    @Test
    void isClosedOnEasterMonday() {
        var monday = weekly(DayOfWeek.MONDAY, "09:00", "12:00");

        assertThat(monday.on(LocalDate.parse("2026-04-06"), PARIS, holidaysOf("75", false)))
                .isEmpty();
        assertThat(monday.on(LocalDate.parse("2026-04-13"), PARIS, holidaysOf("75", false)))
                .hasValueSatisfying(slot -> assertThat(slot.start()).isEqualTo(Instant.parse("2026-04-13T07:00:00Z")));
    }

    @Test
    void isClosedOnGoodFridayInStrasbourgWithATempleAndOpenInParis() {
        var friday = weekly(DayOfWeek.FRIDAY, "09:00", "12:00");
        var goodFriday = LocalDate.parse("2027-03-26");

        assertThat(friday.on(goodFriday, PARIS, holidaysOf("67", true))).isEmpty();
        assertThat(friday.on(goodFriday, PARIS, holidaysOf("67", false))).isPresent();
        assertThat(friday.on(goodFriday, PARIS, holidaysOf("75", true))).isPresent();
    }

    @Test
    void lastsNineHoursInTheNightWhenClocksGoBack() {
        var night = weekly(DayOfWeek.SATURDAY, "22:00", "06:00");

        assertThat(night.on(LocalDate.parse("2026-10-24"), PARIS, date -> false))
                .hasValueSatisfying(slot -> assertThat(slot.length()).isEqualTo(Duration.ofHours(9)));
        assertThat(night.on(LocalDate.parse("2027-03-27"), PARIS, date -> false))
                .hasValueSatisfying(slot -> assertThat(slot.length()).isEqualTo(Duration.ofHours(7)));
    }

    @Test
    void vanishesInTheHourThatClocksSkip() {
        var sunday = weekly(DayOfWeek.SUNDAY, "02:00", "03:00");

        assertThat(sunday.on(LocalDate.parse("2026-03-29"), PARIS, date -> false))
                .isEmpty();
        assertThat(sunday.on(LocalDate.parse("2026-10-25"), PARIS, date -> false))
                .hasValueSatisfying(slot -> assertThat(slot.length()).isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void worksOnHolidaysWhenItSaysSo() {
        var nurse = new WeeklyPattern(
                DayOfWeek.MONDAY,
                LocalTime.parse("07:00"),
                LocalTime.parse("12:00"),
                Rhythm.everyWeek(),
                Validity.since(LocalDate.parse("2020-01-01")),
                true);

        assertThat(nurse.on(LocalDate.parse("2026-04-06"), PARIS, holidaysOf("75", false)))
                .isPresent();
    }

    @Test
    void keepsEveryOtherWeekAcrossAYearOfFiftyThreeWeeks() {
        var everyOther = new Rhythm(2, LocalDate.parse("2026-12-21"));

        assertThat(everyOther.includes(LocalDate.parse("2026-12-28"))).isFalse();
        assertThat(everyOther.includes(LocalDate.parse("2027-01-06"))).isTrue();
        assertThat(everyOther.includes(LocalDate.parse("2026-12-09"))).isTrue();
    }

    @Test
    void stopsAtTheEndOfItsValidity() {
        var limited = new WeeklyPattern(
                DayOfWeek.MONDAY,
                LocalTime.parse("09:00"),
                LocalTime.parse("12:00"),
                Rhythm.everyWeek(),
                new Validity(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-16")),
                false);

        assertThat(limited.on(LocalDate.parse("2026-11-16"), PARIS, date -> false))
                .isPresent();
        assertThat(limited.on(LocalDate.parse("2026-11-23"), PARIS, date -> false))
                .isEmpty();
    }

    private static WeeklyPattern weekly(DayOfWeek day, String from, String to) {
        return new WeeklyPattern(
                day,
                LocalTime.parse(from),
                LocalTime.parse(to),
                Rhythm.everyWeek(),
                Validity.since(LocalDate.parse("2020-01-01")),
                false);
    }

    private static Predicate<LocalDate> holidaysOf(String departement, boolean goodFriday) {
        var place = new HolidayPlace(departement, goodFriday);
        return date -> PublicHolidays.nameOf(date, place).isPresent();
    }
}
