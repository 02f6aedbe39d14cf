package fr.maillon.foundation.messages;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** One message to one person. */
public record MessageId(UUID value) {
    public static MessageId next() {
        return new MessageId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
