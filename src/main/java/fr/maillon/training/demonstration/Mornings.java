package fr.maillon.training.demonstration;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes or carries on the demonstration before the house says it is open, then each morning before the desk is. */
@Component
@ConditionalOnProperty(name = "maillon.demo", matchIfMissing = true)
class Mornings implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);

    private final Demonstration demonstration;
    private final Preparing preparing;
    private final Clock clock;

    Mornings(Demonstration demonstration, Preparing preparing, Clock clock) {
        this.demonstration = demonstration;
        this.preparing = preparing;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demonstration.makeIfEmpty(clock.instant())) {
            demonstration.carryOn(clock.instant());
        }
        preparing.over();
    }

    @Scheduled(cron = "0 30 5 * * *", zone = "Europe/Paris")
    void eachMorning() {
        try {
            demonstration.carryOn(clock.instant());
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("the demonstration is carried on at the next start, once the database is back", outage);
        }
    }
}
