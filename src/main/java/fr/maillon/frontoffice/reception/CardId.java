package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** A call card. */
public record CardId(UUID value) {
    static CardId next() {
        return new CardId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
