package fr.maillon.foundation.messages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final HolidayPlace LYON = new HolidayPlace("69", false);

    /** The first two lines are the vector 5 of the agenda. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31T10:00, 2026-10-31T10:00",
        "2026-11-01T10:00, 2026-10-31T10:00",
        "2026-11-17T07:30, 2026-11-16T19:00",
        "2026-11-17T20:00, 2026-11-17T19:00",
        "2026-11-17T19:59, 2026-11-17T19:59",
        "2026-11-16T06:00, 2026-11-14T19:00",
    })
    void aReminderComesByDayAndBefore(String wanted, String sent) {
        assertThat(new QuietHours(PARIS, LYON).atTheLatest(instant(wanted))).isEqualTo(instant(sent));
    }

    @Property
    void neverAtNightOnASundayOrOnAHoliday(@ForAll @LongRange(min = 1_577_836_800, max = 2_208_988_800L) long second) {
        for (var site : new String[] {"Europe/Paris", "Indian/Reunion", "America/Martinique"}) {
            var zone = ZoneId.of(site);
            var wanted = Instant.ofEpochSecond(second);
            var sent = new QuietHours(zone, LYON).atTheLatest(wanted);
            var local = sent.atZone(zone);

            assertThat(sent).isBetween(wanted.minus(Duration.ofDays(5)), wanted);
            assertThat(local.getHour()).isBetween(8, 19);
            assertThat(local.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(PublicHolidays.nameOf(local.toLocalDate(), LYON)).isEmpty();
        }
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
