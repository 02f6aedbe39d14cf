package fr.maillon.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The moment at which the product runs under test: ten in the morning of a plain Tuesday in Paris when the run begins,
 * then as time passes, so that no test hangs on the hour or the day somebody runs it. {@code
 * -Dmaillon.tests.at=2026-12-31T23:50} has them all run at another moment.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Morning {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration AHEAD = untilMorning();
    private static final Clock CLOCK = Clock.offset(Clock.systemUTC(), AHEAD);

    /** The clock of the product, in UTC. */
    public static Clock clock() {
        return CLOCK;
    }

    public static Instant now() {
        return CLOCK.instant();
    }

    public static LocalDate today(ZoneId zone) {
        return LocalDate.now(CLOCK.withZone(zone));
    }

    /** How far the product's clock is ahead of the machine's; negative when it is behind. */
    static Duration ahead() {
        return AHEAD;
    }

    private static Duration untilMorning() {
        var begins = LocalDateTime.parse(System.getProperty("maillon.tests.at", "2027-01-12T10:00"));
        return Duration.between(Clock.systemUTC().instant(), begins.atZone(PARIS));
    }

    @Bean
    @Primary
    Clock morning() {
        return CLOCK;
    }
}
