package fr.maillon.foundation.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a desk stays open with nobody at it: ten minutes, two before the public (CNIL, PGSSI-S). */
@Component
class Patience {
    private final Duration ordinary;
    private final Duration counter;

    Patience(
            @Value("${maillon.access.idle:10m}") Duration ordinary,
            @Value("${maillon.access.idle-at-counter:2m}") Duration counter) {
        this.ordinary = ordinary;
        this.counter = counter;
    }

    Duration of(Desk desk) {
        return desk.counter() ? counter : ordinary;
    }
}
