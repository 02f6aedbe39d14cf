package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** Time kept for someone on the phone. */
public record HoldId(UUID value) {
    public static HoldId next() {
        return new HoldId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
