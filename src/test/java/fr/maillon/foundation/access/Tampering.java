package fr.maillon.foundation.access;

import fr.maillon.testing.RealDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the owner of the tables could do to the trace, with the guards taken off. */
final class Tampering {
    private Tampering() {}

    static void with(String statement) throws SQLException {
        var addresses = RealDatabase.addresses();
        try (var connection = DriverManager.getConnection(
                        addresses.url(),
                        addresses.migrator().user(),
                        addresses.migrator().password());
                var sql = connection.createStatement()) {
            for (var table : new String[] {"access.trace", "access.seal"}) {
                sql.execute("alter table " + table + " disable trigger all, no force row level security");
            }
            sql.execute(statement);
            for (var table : new String[] {"access.trace", "access.seal"}) {
                sql.execute("alter table " + table + " enable trigger all, force row level security");
            }
        }
    }

    /** Takes the last block of this structure away. */
    static void cut(Object structure) throws SQLException {
        with("""
                delete from access.seal where structure_id = '%1$s'
                    and number = (select max(number) from access.seal where structure_id = '%1$s')
                """.formatted(structure));
    }
}
