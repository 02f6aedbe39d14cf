package fr.maillon.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server is told on its command line, where nothing else can overrule it, and what it must answer. */
final class ServerSettings {
    /** Without these, a power cut loses or damages what people were told is saved. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on", "data_checksums", "on");

    private ServerSettings() {}

    static List<String> commandLine(Home home, int port) {
        var settings = new LinkedHashMap<String, String>();
        reach(settings, port);
        settings.putAll(
                Map.of("cluster_name", home.clusterName(), "timezone", "UTC", "max_connections", "60", "jit", "off"));
        settings.putAll(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
        log(settings, home);
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    /** Refuses a server that does not keep what it acknowledges, seen with the eyes of this connection. */
    static void requireDurable(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select name, setting from pg_catalog.pg_settings where name = any (?) order by name")) {
            statement.setArray(
                    1, connection.createArrayOf("text", DURABLE.keySet().toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                var name = rows.getString("name");
                if (!rows.getString("setting").equals(DURABLE.get(name))) {
                    throw new EngineException("""
                            Le serveur de base de données répond %s = %s\u00a0: une coupure de courant pourrait faire \
                            perdre des données enregistrées. Maillon ne démarre pas sur ce serveur.""".formatted(name, rows.getString("setting")));
                }
            }
        }
    }

    private static void reach(Map<String, String> settings, int port) {
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
    }

    /** A week of files; terse, because details quote rows, and without statements, because they hold people's data. */
    private static void log(Map<String, String> settings, Home home) {
        settings.put("logging_collector", "on");
        settings.put("log_directory", home.logs().toString());
        settings.put("log_filename", "postgresql-%u.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_statement", "none");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length", "0");
        settings.put("log_parameter_max_length_on_error", "0");
    }
}
