package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** Someone who works in a structure and whose time is booked, or who signs. */
public record PractitionerId(UUID value) {
    public static PractitionerId next() {
        return new PractitionerId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
