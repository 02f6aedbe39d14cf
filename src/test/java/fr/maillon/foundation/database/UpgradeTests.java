package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home of the first version, with rows in it, is brought to this one. */
class UpgradeTests {
    private final UUID structure = UUID.randomUUID();
    private Path home;
    private EmbeddedServer server;

    @BeforeEach
    void startTheFirstVersion() throws IOException {
        home = Files.createTempDirectory(
                "maillon-test", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        server = EmbeddedServer.start(home);
        migrate(MigrationVersion.fromVersion("1"));
    }

    @AfterEach
    void leaveNothing() {
        server.close();
        Home.remove(home);
    }

    @Test
    void rowsOfAStructureAreChangedWithTheirTables() throws SQLException {
        try (var owner = owner()) {
            run(owner, "select set_config('maillon.structures', '{" + structure + "}', false)");
            run(owner, """
                    insert into structure.structure (structure_id, name, kind) values ('%s', 'Centre d’essai', 'CCAS')
                    """.formatted(structure));
            run(owner, """
                    insert into agenda.free_interval
                        (structure_id, resource_id, starts_at, ends_at, site_id, grid_from, grid_minutes, motif_ids)
                    values ('%1$s', '%1$s', '2026-11-23 09:00+01', '2026-11-23 12:00+01', '%1$s', '2026-11-23 09:00+01', 15, '{}')
                    """.formatted(structure));
            run(owner, """
                    insert into messages.message
                        (structure_id, id, appointment_id, step, version, patient_id, holder_id, channel, addressee, destination,
                        bare, subject, body, created_at, next_attempt_at)
                    values ('%1$s', '%1$s', '%1$s', 'REMINDER', 1, '%1$s', '%1$s', 'EMAIL', 'Personne d’essai',
                        'essai@exemple.fr', true, 'Rappel', 'Rappel', '2026-11-21', '2026-11-21')
                    """.formatted(structure));
        }

        migrate(MigrationVersion.LATEST);

        try (var owner = owner()) {
            run(owner, "select set_config('maillon.structures', '{" + structure + "}', false)");
            assertThat(single(owner, "select step from messages.message")).isEqualTo("TWO_DAYS_BEFORE");
            assertThat(single(owner, "select count(*) from agenda.free_interval where reach is not null"))
                    .isEqualTo("1");
        }
    }

    private void migrate(MigrationVersion target) {
        var addresses = server.addresses();
        var owner = addresses.migrator();
        new ModuleMigrations()
                .migrate(
                        Flyway.configure()
                                .dataSource(addresses.url(), owner.user(), owner.password())
                                .defaultSchema("public")
                                .createSchemas(false)
                                .load(),
                        target);
    }

    private Connection owner() throws SQLException {
        var owner = server.addresses().migrator();
        return DriverManager.getConnection(server.addresses().url(), owner.user(), owner.password());
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
