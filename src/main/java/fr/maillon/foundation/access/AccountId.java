package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** Someone who signs in. */
public record AccountId(UUID value) {
    public static AccountId next() {
        return new AccountId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
