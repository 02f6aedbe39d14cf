package fr.maillon.training.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.training.demonstration.people.Population;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPlanTests {
    private static final SiteId SITE = SiteId.next();

    @Test
    void givesEverybodyLunchAndAHalfDayOff() {
        for (var who : Staff.values()) {
            var halfDays = WeekPlan.shifts().stream()
                    .filter(it -> it.staff() == who && it.day() != DayOfWeek.SATURDAY)
                    .map(it -> it.day() + (it.from().getHour() < 13 ? " matin" : " après-midi"))
                    .collect(Collectors.toSet());
            assertThat(halfDays).as("%s", who).hasSizeLessThan(10);
        }
        assertThat(WeekPlan.shifts())
                .noneMatch(it -> it.from().getHour() < 13 && it.to().getHour() > 13);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-23",
        "2026-11-23, 2026-11-23",
        "2027-05-01, 2027-05-03",
        "2026-12-25, 2026-12-26",
        "2027-05-06, 2027-05-07"
    })
    void showsTheNextWorkedDayOnAClosedOne(LocalDate today, LocalDate shown) {
        assertThat(Centre.dayShown(today)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-12-07", "2026-12-08",
                "2026-12-09", "2026-12-10", "2026-12-11", "2027-03-15", "2027-03-16", "2027-03-17", "2027-03-18",
                "2027-03-19"
            })
    void expectsSomeFortyPeopleOnAWeekday(LocalDate day) {
        var planned = planned(day);

        assertThat(planned).hasSizeBetween(30, 54);
        assertThat(planned).isEqualTo(planned(day));
        assertThat(planned.stream().map(Planned::person).filter(it -> it != null))
                .doesNotHaveDuplicates();
    }

    @Test
    void neverExpectsOnePersonOfTheStaffTwiceAtOnce() {
        for (var who : Staff.values()) {
            var slots = planned(LocalDate.of(2026, 11, 26)).stream()
                    .filter(it -> it.staff() == who)
                    .map(Planned::slot)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (int i = 1; i < slots.size(); i++) {
                assertThat(slots.get(i - 1).overlaps(slots.get(i))).isFalse();
            }
        }
    }

    private static List<Planned> planned(LocalDate day) {
        return DayPlan.of(day, 80, stretches(day), Pool.sorted(Population.drawn(LocalDate.of(2026, 11, 23))));
    }

    private static List<Stretch> stretches(LocalDate day) {
        return WeekPlan.shifts().stream()
                .filter(it -> it.day() == day.getDayOfWeek() && it.rhythm().includes(day))
                .flatMap(it -> Stream.of(new Stretch(
                        it.staff(),
                        new Slot(Centre.wall().at(day, it.from()), Centre.wall().at(day, it.to())),
                        SITE,
                        it.visits())))
                .toList();
    }
}
