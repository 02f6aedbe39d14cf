package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A room or a piece of equipment of a site. */
public record RoomId(UUID value) {
    public static RoomId next() {
        return new RoomId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
