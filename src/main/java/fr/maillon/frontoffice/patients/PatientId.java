package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A person known to a structure. */
public record PatientId(UUID value) {
    public static PatientId next() {
        return new PatientId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
