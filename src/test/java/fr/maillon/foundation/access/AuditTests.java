package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AuditFinding.Kind;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealDatabase;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class AuditTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Trace trace;

    @Autowired
    Sealer sealer;

    @Autowired
    Audit audit;

    @Test
    void namesWhatWasChangedRemovedAddedOrCut() throws Exception {
        var practice = Practice.open(context);
        var structure = practice.structure();
        var objects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (var object : objects) {
            practice.within(() -> {
                trace.note(Trace.Action.READ, structure, "patient", object);
                return true;
            });
        }
        while (sealer.seal(structure)) {
            assertThat(audit.verify().findings()).isEmpty();
        }

        tamper("update access.trace set detail = 'x' where object_id = '%s'".formatted(objects.get(0)));
        tamper("delete from access.trace where object_id = '%s'".formatted(objects.get(1)));
        assertThat(of(practice)).contains(Kind.CHANGED, Kind.REMOVED);

        tamper(
                "delete from access.seal where structure_id = '%s' and number = (select max(number) from access.seal where structure_id = '%s')"
                        .formatted(structure, structure));
        assertThat(of(practice)).contains(Kind.CUT);
    }

    private List<Kind> of(Practice practice) {
        return audit.verify().findings().stream()
                .filter(finding -> finding.structure().equals(practice.structure()))
                .map(AuditFinding::kind)
                .toList();
    }

    /** As the owner of the tables would, with the guards taken off. */
    private static void tamper(String statement) throws Exception {
        var addresses = RealDatabase.addresses();
        try (var connection = DriverManager.getConnection(
                        addresses.url(),
                        addresses.migrator().user(),
                        addresses.migrator().password());
                var sql = connection.createStatement()) {
            sql.execute("alter table access.trace disable trigger all, no force row level security");
            sql.execute("alter table access.seal disable trigger all, no force row level security");
            sql.execute(statement);
            sql.execute("alter table access.trace enable trigger all, force row level security");
            sql.execute("alter table access.seal enable trigger all, force row level security");
        }
    }
}
