package fr.maillon.foundation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked four times a second on a connection of its own. When it has been silent for a
 * second, work that waits for it is cut off and new work is refused at once: nobody waits for a server that is stopped,
 * frozen or cut from the network, which a connection pool alone notices after half a minute.
 */
@Component
class Pulse implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final int EVERY_MILLIS = 250;
    private static final int PATIENCE_MILLIS = 1_000;

    private final DatabaseAddresses addresses;
    private final Map<Object, Work> working = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    Pulse(DatabaseAddresses addresses) {
        this.addresses = addresses;
    }

    /** True while the database does not answer. */
    boolean silent() {
        return silent;
    }

    /** This connection works for that transaction from now on. */
    void begins(Object transaction, Connection connection) {
        working.put(transaction, new Work(connection, System.nanoTime()));
    }

    void ends(Object transaction) {
        working.remove(transaction);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("database-pulse").start(this::feel);
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    /** Stops after the work that it watches. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void feel() {
        while (!stoppedWithin(EVERY_MILLIS)) {
            try (var connection = connect()) {
                do {
                    beat(connection);
                    say(false);
                } while (!stoppedWithin(EVERY_MILLIS));
            } catch (SQLException away) {
                say(isRunning());
            }
            if (silent) {
                cutOff();
            }
        }
    }

    private static void beat(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void say(boolean away) {
        if (away != silent) {
            silent = away;
            LOG.warn(away ? "La base de données ne répond plus" : "La base de données répond de nouveau");
        }
    }

    private void cutOff() {
        long now = System.nanoTime();
        working.values().stream()
                .filter(work -> now - work.since > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS))
                .forEach(Pulse::abort);
    }

    private static void abort(Work work) {
        try {
            work.connection.abort(Runnable::run);
        } catch (SQLException closed) { // it was already over
            return;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", addresses.application().user());
        properties.setProperty("password", addresses.application().password());
        properties.setProperty("ApplicationName", "maillon-pouls");
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("socketTimeout", "1");
        return DriverManager.getConnection(addresses.url(), properties);
    }

    private boolean stoppedWithin(int millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private record Work(Connection connection, long since) {}
}
