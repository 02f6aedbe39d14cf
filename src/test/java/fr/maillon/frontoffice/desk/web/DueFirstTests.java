package fr.maillon.frontoffice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DueFirstTests {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void whoeverIsDueNowComesBeforeWhoeverNeverCame() {
        var morning = before(420);
        var noon = before(180);
        var late = before(20);
        var next = before(-10);
        var evening = before(-120);

        assertThat(DueFirst.of(List.of(morning, noon, late, next, evening), Function.identity(), NOW))
                .containsExactly(late, next, evening, noon, morning);
    }

    @Test
    void onAnotherDayTheyComeInTheirOrder() {
        var first = before(-1500);
        var second = before(-1800);

        assertThat(DueFirst.of(List.of(second, first), Function.identity(), NOW))
                .containsExactly(first, second);
    }

    private static Instant before(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }
}
