package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A departure from the weekly hours. */
@NamedInterface("openings")
public record ExceptionId(UUID value) {
    public static ExceptionId next() {
        return new ExceptionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
