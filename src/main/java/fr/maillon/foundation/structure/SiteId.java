package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A place where a structure receives people. */
public record SiteId(UUID value) {
    public static SiteId next() {
        return new SiteId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
