package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AuditFinding.Kind;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
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
        Sealing.everything(context, practice);
        assertThat(of(practice)).isEmpty();

        Tampering.with("update access.trace set detail = 'x' where object_id = '%s'".formatted(objects.get(0)));
        Tampering.with("delete from access.trace where object_id = '%s'".formatted(objects.get(1)));
        assertThat(of(practice)).contains(Kind.CHANGED, Kind.REMOVED);

        Tampering.cut(structure);
        assertThat(of(practice)).contains(Kind.CUT);
    }

    private List<Kind> of(Practice practice) {
        return audit.verify().findings().stream()
                .filter(finding -> finding.structure().equals(practice.structure()))
                .map(AuditFinding::kind)
                .toList();
    }
}
