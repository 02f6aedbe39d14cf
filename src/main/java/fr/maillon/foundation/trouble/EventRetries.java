package fr.maillon.foundation.trouble;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers stored events again whose listener could not do its work, without waiting for a restart. */
@Component
class EventRetries {
    private static final Logger LOG = LoggerFactory.getLogger(EventRetries.class);
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(2);

    private final IncompleteEventPublications publications;

    EventRetries(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void again() {
        Chore.done(
                LOG, "delivering events again", () -> publications.resubmitIncompletePublicationsOlderThan(OLD_ENOUGH));
    }
}
