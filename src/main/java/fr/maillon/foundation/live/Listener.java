package fr.maillon.foundation.live;

import fr.maillon.foundation.database.DatabaseAddresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what is announced, on one connection of its own that never goes through a transaction pooler (which would break
 * {@code LISTEN}): {@code maillon.database.direct-url} when there is one, else the database's address. It ends before
 * the web server waits for its last answers, so that streams hold nobody up.
 */
@Component
class Listener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int SILENCE_MILLIS = 5_000;
    private static final int PAUSE_MILLIS = 500;

    private final DatabaseAddresses addresses;
    private final String url;
    private final Streams streams;
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    Listener(DatabaseAddresses addresses, @Value("${maillon.database.direct-url:}") String direct, Streams streams) {
        this.addresses = addresses;
        this.url = direct.isEmpty() ? addresses.url() : direct;
        this.streams = streams;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("live-listener").start(this::listen);
    }

    @Override
    public void stop() {
        stopping.countDown();
        streams.deafen();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void listen() {
        do {
            try (var connection = connect()) {
                hear(connection);
            } catch (SQLException lost) {
                LOG.debug("the database is not heard: {}", lost.getSQLState());
            } finally {
                streams.deafen();
            }
        } while (!stoppedWithin(PAUSE_MILLIS));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", addresses.application().user());
        properties.setProperty("password", addresses.application().password());
        properties.setProperty("ApplicationName", "maillon-direct");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
        streams.hear();
        var server = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = server.getNotifications(SILENCE_MILLIS);
            if (heard.length == 0 && !connection.isValid(2)) {
                return;
            }
            for (PGNotification it : heard) {
                Topic.parse(it.getParameter()).ifPresent(streams::tell);
            }
        }
    }

    private boolean stoppedWithin(int millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
