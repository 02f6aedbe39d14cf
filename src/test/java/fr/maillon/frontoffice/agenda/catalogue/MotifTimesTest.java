package fr.maillon.frontoffice.agenda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotifTimesTest {
    private final MotifTimes general = new MotifTimes(15, 25, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "false, false, false, 15",
        "true, false, false, 25",
        "false, true, false, 25",
        "true, true, false, 40",
        "false, false, true, 25",
        "false, true, true, 35",
        "true, true, true, 50"
    })
    void addsWhatThePersonNeeds(boolean newcomer, boolean interpreter, boolean wheelchair, int minutes) {
        assertThat(general.minutes(newcomer, interpreter, wheelchair)).isEqualTo(minutes);
    }

    @Test
    void takesMoreThanItShows() {
        var shown = new Slot(Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T09:15:00Z"));

        assertThat(general.occupied(shown))
                .isEqualTo(new Slot(Instant.parse("2026-11-23T08:55:00Z"), Instant.parse("2026-11-23T09:25:00Z")));
    }
}
