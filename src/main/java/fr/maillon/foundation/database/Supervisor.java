package fr.maillon.foundation.database;

import fr.maillon.foundation.database.DatabaseAddresses.Credentials;
import fr.maillon.foundation.database.Secrets.Passwords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Speaks to the server as its superuser, to set up what the product may never change: roles, database, rights. */
record Supervisor(Postmaster server, Passwords passwords) {
    static final String DATABASE = "maillon";

    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final String WRONG_PASSWORD = "28P01";

    /** Waits for an answer as long as the server lives; after a crash it first reads its journal again. */
    void awaitReady() {
        for (var waited = Duration.ZERO; ; waited = waited.plusMillis(200)) {
            try {
                connect("postgres", supervisor()).close();
                return;
            } catch (SQLException e) {
                refuse(e, waited.compareTo(RECOVERY) > 0);
                Postmaster.pause();
            }
        }
    }

    String version() {
        return inDatabase("postgres", connection -> single(connection, "show server_version"));
    }

    /** Safe to repeat; also brings roles that someone altered back to what they must be. */
    void setUp() {
        inDatabase("postgres", connection -> {
            execute(connection, script("roles.sql"));
            if (single(connection, "select count(*) from pg_catalog.pg_database where datname = 'maillon'")
                    .equals("0")) {
                execute(connection, "create database " + DATABASE + " owner maillon_migrator");
            }
            execute(connection, "revoke all on database postgres from public");
            return null;
        });
        inDatabase(DATABASE, connection -> {
            execute(connection, script("database.sql"));
            return null;
        });
    }

    /** As the application sees it: a setting may differ by role or database. */
    void requireDurable() {
        var application = addresses().application();
        try (var connection = connect(DATABASE, application)) {
            ServerSettings.requireDurable(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    DatabaseAddresses addresses() {
        return addresses(server.port(), passwords);
    }

    static DatabaseAddresses addresses(int port, Passwords passwords) {
        return new DatabaseAddresses(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
                new Credentials("maillon_migrator", passwords.migrator()),
                new Credentials("maillon_app", passwords.application()));
    }

    private Credentials supervisor() {
        return new Credentials(Cluster.SUPERVISOR, passwords.supervisor());
    }

    private void refuse(SQLException answer, boolean tooLate) {
        if (WRONG_PASSWORD.equals(answer.getSQLState())) {
            throw new EngineException("""
                    Le serveur de base de données refuse le mot de passe gardé dans %s/supervisor.secret\u00a0: \
                    rétablissez ce fichier depuis la sauvegarde.""".formatted(server.cluster().home().secrets()), answer);
        }
        if (gone()) {
            throw new EngineException(
                    "La base de données n’a pas pu démarrer\u00a0: "
                            + server.cluster().lastWord(),
                    answer);
        }
        if (tooLate) {
            throw failed(answer);
        }
    }

    /** Seen twice: what it said last is in its log a moment after its end. */
    private boolean gone() {
        if (server.alive()) {
            return false;
        }
        Postmaster.pause();
        return !server.alive();
    }

    /** A question or an order on a connection. */
    private interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    private <T extends @Nullable Object> T inDatabase(String database, Work<T> work) {
        try (var connection = connect(database, supervisor())) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Connection connect(String database, Credentials who) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", who.user());
        properties.setProperty("password", who.password());
        properties.setProperty("sslmode", "disable");
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database), properties);
    }

    /** The same text that an operator runs with psql on an external server. */
    private String script(String name) {
        var values = Map.of(
                ":'migrator_password'", passwords.migrator(),
                ":'app_password'", passwords.application());
        try (var stream = Supervisor.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no script " + name);
            }
            var script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var password : values.entrySet()) {
                script = script.replace(
                        password.getKey(), "'" + password.getValue().replace("'", "''") + "'");
            }
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static EngineException failed(SQLException e) {
        return new EngineException("La base de données ne répond pas comme prévu (%s).".formatted(e.getMessage()), e);
    }
}
