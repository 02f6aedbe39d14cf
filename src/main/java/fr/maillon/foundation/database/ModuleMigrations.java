package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Migrates each module on its own: one folder, one schema, one history, in the order of {@code db/migration/modules.txt}.
 * Modulith 2.1.1 would do it, but looks for the files of a nested module in a folder named with a dot.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {
    static final String ORDER = "db/migration/modules.txt";

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, MigrationVersion.LATEST);
    }

    /** No further than this version of each module. */
    void migrate(Flyway flyway, MigrationVersion target) {
        modules()
                .forEach(module -> Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .locations("classpath:db/migration/" + module)
                        .table("flyway_schema_history_" + module.replace('/', '_'))
                        .baselineVersion("0")
                        .baselineOnMigrate(true)
                        .target(target)
                        .callbacks(new Sight())
                        .load()
                        .migrate());
    }

    static List<String> modules() {
        try {
            return new ClassPathResource(ORDER)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** A migration sees the rows of every structure: row-level security holds for the owner of the tables too. */
    private static final class Sight extends BaseCallback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (var statement = context.getConnection().createStatement()) {
                if (knowsStructures(statement)) {
                    statement.execute("""
                            select set_config('maillon.structures', array(select structure.all_structures())::text, true)
                            """);
                }
            } catch (SQLException failure) {
                throw new FlywayException("the structures could not be listed", failure);
            }
        }

        private static boolean knowsStructures(Statement statement) throws SQLException {
            try (var row = statement.executeQuery("select to_regprocedure('structure.all_structures()') is not null")) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
