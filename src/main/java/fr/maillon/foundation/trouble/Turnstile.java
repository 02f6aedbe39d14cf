package fr.maillon.foundation.trouble;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many at once as can be served, the others in the order they came. A rush of {@link #RUSH} always waits its
 * turn; a longer queue is only joined when it moves fast enough, and whoever would wait in vain hears so at once.
 */
final class Turnstile {
    /** Everybody in a house pressing a key in the same second. */
    static final int RUSH = 64;

    private static final double WEIGHT_OF_THE_LAST = 0.05;

    private final int places;
    private final Duration bearable;
    private final Duration longest;
    private final Semaphore free;
    private volatile double secondsInside = 0.01;

    /**
     * @param bearable how long a queue beyond a rush may be expected to take
     * @param longest how long anybody waits at all
     */
    Turnstile(int places, Duration bearable, Duration longest) {
        this.places = places;
        this.bearable = bearable;
        this.longest = longest;
        this.free = new Semaphore(places, true);
    }

    /** Waits for a place, to be given back by {@link #leave}. */
    void enter() {
        int before = waiting();
        if (before >= RUSH && before * secondsInside / places > seconds(bearable)) {
            throw new Crowded(before);
        }
        try {
            if (!free.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Crowded(before);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Crowded(before);
        }
    }

    /** {@code inside}: since {@link #enter} returned; what others must expect is learnt from it. */
    void leave(Duration inside) {
        learn(seconds(inside));
        free.release();
    }

    private synchronized void learn(double seconds) {
        secondsInside = secondsInside + WEIGHT_OF_THE_LAST * (seconds - secondsInside);
    }

    int waiting() {
        return free.getQueueLength();
    }

    private static double seconds(Duration it) {
        return it.toNanos() / 1e9;
    }

    /** More ask at once than can be served in a bearable time. */
    static final class Crowded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crowded(int waiting) {
            super(waiting + " requests wait already", null, false, false);
        }
    }
}
