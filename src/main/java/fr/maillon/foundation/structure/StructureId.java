package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A structure: a practice, a health centre, a service, a CCAS, a school. */
public record StructureId(UUID value) {
    public static StructureId next() {
        return new StructureId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
