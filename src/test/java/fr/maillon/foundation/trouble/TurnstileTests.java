package fr.maillon.foundation.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.trouble.Turnstile.Crowded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnstileTests {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void dismiss() {
        hands.shutdownNow();
    }

    @Test
    void aRushWaitsAndIsServedWholeNeverMoreAtOnceThanThereArePlaces() throws Exception {
        var turnstile = new Turnstile(3, Duration.ofMillis(1), MINUTE);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();

        var all = hands.invokeAll(rush(Turnstile.RUSH, () -> {
            turnstile.enter();
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            inside.decrementAndGet();
            turnstile.leave(Duration.ofMillis(50));
            return true;
        }));

        for (var each : all) {
            assertThat(each.get()).isTrue();
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void beyondARushNobodyJoinsAQueueThatIsTooSlow() throws Exception {
        var turnstile = new Turnstile(1, Duration.ofSeconds(1), MINUTE);
        turnstile.enter();
        slow(turnstile);
        var waiting = waiting(turnstile, Turnstile.RUSH);

        assertThatThrownBy(turnstile::enter).isInstanceOf(Crowded.class);

        turnstile.leave(Duration.ZERO);
        for (var each : waiting) {
            assertThat(each.get()).isTrue();
        }
    }

    @Test
    void nobodyWaitsLongerThanTheLongest() {
        var turnstile = new Turnstile(1, Duration.ofSeconds(1), Duration.ofMillis(20));
        turnstile.enter();

        assertThatThrownBy(turnstile::enter).isInstanceOf(Crowded.class);
    }

    @Test
    void aCrowdIsToldAsABusyHouse() {
        assertThat(Outage.behind(new IllegalStateException(new Crowded(3)))).contains(Outage.BUSY);
    }

    /** Each of those before stayed for two seconds. */
    private static void slow(Turnstile turnstile) {
        for (int i = 0; i < 100; i++) {
            turnstile.leave(Duration.ofSeconds(2));
            turnstile.enter();
        }
    }

    private List<Future<Boolean>> waiting(Turnstile turnstile, int count) throws InterruptedException {
        var waiting = new ArrayList<Future<Boolean>>();
        for (int i = 0; i < count; i++) {
            waiting.add(hands.submit(() -> {
                turnstile.enter();
                turnstile.leave(Duration.ZERO);
                return true;
            }));
        }
        while (turnstile.waiting() < count) {
            Thread.onSpinWait();
        }
        return waiting;
    }

    private static List<Callable<Boolean>> rush(int count, Callable<Boolean> one) {
        return java.util.Collections.nCopies(count, one);
    }
}
