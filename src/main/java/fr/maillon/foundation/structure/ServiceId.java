package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A part of a structure, as its people name it. */
public record ServiceId(UUID value) {
    public static ServiceId next() {
        return new ServiceId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
