package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Weekly hours of someone or something. */
@NamedInterface("openings")
public record OpeningId(UUID value) {
    public static OpeningId next() {
        return new OpeningId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
