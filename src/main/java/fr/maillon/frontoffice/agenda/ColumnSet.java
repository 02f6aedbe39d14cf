package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.List;
import java.util.UUID;

/** Columns shown side by side, one chord away. {@code position} from 1; {@code personal}: seen by its owner alone. */
public record ColumnSet(UUID id, String name, int position, boolean personal, List<ResourceId> resources) {
    public ColumnSet {
        resources = List.copyOf(resources);
    }
}
