package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Time asked of a principal and, for each role beside, of any one of several. {@code reason} is given to go beyond the
 * free time or the openings, or empty.
 */
record Ask(
        Motif motif,
        Resource principal,
        List<List<Resource>> roles,
        Slot shown,
        Needs needs,
        String reason,
        @Nullable Urgency urgency,
        Asker asker) {

    StructureId structure() {
        return motif.structure();
    }

    Slot occupied() {
        return motif.times().occupied(shown);
    }

    /** Everyone whose time may be taken: all of them are locked. */
    List<ResourceId> everyone() {
        return Stream.concat(Stream.of(principal), roles.stream().flatMap(List::stream))
                .map(Resource::id)
                .distinct()
                .toList();
    }

    boolean isReasoned() {
        return !reason.isEmpty();
    }
}
