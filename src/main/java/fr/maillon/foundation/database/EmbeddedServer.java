package fr.maillon.foundation.database;

import fr.maillon.foundation.database.Secrets.Passwords;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that the product brings, starts, watches and stops itself, in one home.
 *
 * <p>What a killed run left is taken over. A server that dies while we live is started again on the same port, so a
 * connection pool finds it without being told.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddedServer.class.getName());
    private static final int LAUNCHES = 3;
    private static final long GLANCE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final HomeLock lock;
    private final LastStop lastStop;
    private final Passwords passwords;
    private final DatabaseAddresses addresses;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("postgres-watcher").unstarted(this::watch);
    private Postmaster current;

    private EmbeddedServer(HomeLock lock, LastStop lastStop, Supervisor supervisor) {
        this.lock = lock;
        this.lastStop = lastStop;
        this.passwords = supervisor.passwords();
        this.addresses = supervisor.addresses();
        this.current = supervisor.server();
    }

    /**
     * Returns once the server answers and its roles and database are in place.
     *
     * @param home created when absent; {@code MAILLON_DATABASE_PORT} in the environment fixes the port
     * @throws HomeInUseException when another run holds this home
     * @throws EngineException when the database cannot be had or does not keep what it acknowledges
     */
    public static EmbeddedServer start(Path home) {
        return start(home, System.getenv("MAILLON_DATABASE_PORT"), Guise::candidates);
    }

    static EmbeddedServer start(Path path, @Nullable String askedPort, Function<Path, SequencedSet<Guise>> guises) {
        var home = Home.at(path);
        var lock = HomeLock.take(home);
        try {
            var engine = Engine.unpackedIn(home.engines());
            return start(
                    new Cluster(home, engine, Guise.choose(guises.apply(home.database()), engine)), lock, askedPort);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer start(Cluster cluster, HomeLock lock, @Nullable String askedPort) {
        var secrets = new Secrets(cluster.home().secrets());
        cluster.create(secrets);
        var lastStop = LastStop.of(cluster);
        try {
            var server = new EmbeddedServer(lock, lastStop, ready(cluster, secrets.passwords(), askedPort));
            lastStop.by(server::close);
            cluster.engine().removeOthers();
            server.watcher.start();
            return server;
        } catch (RuntimeException e) {
            lastStop.forget();
            throw e;
        }
    }

    public DatabaseAddresses addresses() {
        return addresses;
    }

    /** Ends open sessions, waits until everything is on the disk and the server is gone. Harmless twice. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (closing) {
            current.stop();
        }
        awaitWatcher();
        lock.close();
        lastStop.forget();
    }

    private static Supervisor ready(Cluster cluster, Passwords passwords, @Nullable String askedPort) {
        var found = cluster.running().map(orphan -> adopted(orphan, passwords, askedPort));
        var supervisor =
                found.filter(it -> it.server().alive()).orElseGet(() -> launched(cluster, passwords, askedPort));
        try {
            supervisor.setUp();
            supervisor.requireDurable();
            return supervisor;
        } catch (RuntimeException e) {
            if (found.isEmpty()) {
                stopAfter(e, supervisor);
            }
            throw e;
        }
    }

    /** It proves that it knows our secret as much as we do; one of another version or port is stopped first. */
    private static Supervisor adopted(Postmaster orphan, Passwords passwords, @Nullable String askedPort) {
        var supervisor = new Supervisor(orphan, passwords);
        supervisor.awaitReady();
        var sameVersion = orphan.cluster().engine().version().equals(supervisor.version());
        if (!sameVersion || (askedPort != null && Ports.number(askedPort) != orphan.port())) {
            orphan.stop();
        } else {
            LOG.log(System.Logger.Level.INFO, "Base de données d’un arrêt brutal reprise en marche");
        }
        return supervisor;
    }

    /** What was killed holds its memory and its port a moment longer than it is seen: a server that dies at once is tried again. */
    private static Supervisor launched(Cluster cluster, Passwords passwords, @Nullable String askedPort) {
        for (int left = LAUNCHES - 1; ; left--) {
            var supervisor =
                    new Supervisor(cluster.launch(Ports.choose(cluster.home(), askedPort), List.of()), passwords);
            try {
                supervisor.awaitReady();
                return supervisor;
            } catch (RuntimeException e) {
                boolean died = !supervisor.server().alive();
                stopAfter(e, supervisor);
                if (!died || left == 0) {
                    throw e;
                }
                Postmaster.pause();
            }
        }
    }

    /** What went wrong first is told, even if the server does not stop either. */
    private static void stopAfter(RuntimeException failure, Supervisor supervisor) {
        try {
            supervisor.server().stop();
        } catch (RuntimeException also) {
            failure.addSuppressed(also);
        }
    }

    private void watch() {
        var pause = GLANCE_MILLIS;
        while (!closedWithin(pause)) {
            if (server().alive()) {
                pause = GLANCE_MILLIS;
            } else {
                pause = revived() ? GLANCE_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private boolean revived() {
        LOG.log(System.Logger.Level.WARNING, "La base de données s’est arrêtée\u202f; Maillon la relance");
        try {
            var relaunched = relaunch();
            new Supervisor(relaunched, passwords).awaitReady();
            LOG.log(System.Logger.Level.INFO, "La base de données est de nouveau disponible");
            return true;
        } catch (RuntimeException e) { // tried again: the disk may be full, or we are being closed
            if (closing.getCount() > 0) {
                LOG.log(System.Logger.Level.ERROR, "La base de données n’a pas pu être relancée", e);
            }
            return false;
        }
    }

    private Postmaster relaunch() {
        synchronized (closing) {
            if (closing.getCount() > 0) {
                current = current.cluster().launch(current.port(), List.of());
            }
            return current;
        }
    }

    private Postmaster server() {
        synchronized (closing) {
            return current;
        }
    }

    private void awaitWatcher() {
        try {
            watcher.join();
        } catch (InterruptedException e) { // whoever closes us is in a hurry; the watcher ends by itself
            Thread.currentThread().interrupt();
        }
    }

    private boolean closedWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
