package fr.maillon.training.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.training.demonstration.people.Population;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayPlanTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void halfOfTheTimeKeptForTheUnplannedStaysFreeHoweverFullTheDay() {
        var start = Centre.wall().at(MONDAY, LocalTime.of(11, 30));
        var kept = new Stretch(
                Staff.DOCTOR_ONE, Slot.of(start, Duration.ofMinutes(30)), SiteId.next(), Set.of(Visit.UNPLANNED));

        var planned = DayPlan.of(MONDAY, 100, List.of(kept), Pool.sorted(Population.drawn(MONDAY)));

        assertThat(planned)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(it -> assertThat(it.slot().end()).isBeforeOrEqualTo(start.plus(Duration.ofMinutes(15))));
    }
}
