package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.Flyway;
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
        modules()
                .forEach(module -> Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .locations("classpath:db/migration/" + module)
                        .table("flyway_schema_history_" + module.replace('/', '_'))
                        .baselineVersion("0")
                        .baselineOnMigrate(true)
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
}
