package fr.maillon.foundation.database;

import java.time.Duration;

/**
 * Stops the server when the process ends and nobody else did: an interrupted start must leave nothing running.
 *
 * <p>It gives way to the other hooks of the process first, because one of them may be closing the connection pool and
 * letting the last requests finish; then it is that one that stops the server.
 */
final class LastStop {
    private static final Duration HEAD_START = Duration.ofMillis(500);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Thread hook = Thread.ofPlatform().name("postgres-last-stop").unstarted(this::stop);
    private volatile Runnable action;

    private LastStop(Runnable action) {
        this.action = action;
    }

    static LastStop of(Cluster cluster) {
        var stop = new LastStop(() -> cluster.running().ifPresent(Postmaster::stop));
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    void by(Runnable better) {
        action = better;
    }

    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) { // the process is ending: the hook finds nothing left to do
            action = () -> {};
        }
    }

    private void stop() {
        pause(HEAD_START);
        for (var waited = HEAD_START; othersAreAtIt() && waited.compareTo(LONGEST) < 0; waited = waited.plus(GLANCE)) {
            pause(GLANCE);
        }
        action.run();
    }

    private static boolean othersAreAtIt() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().endsWith("ShutdownHook"));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
