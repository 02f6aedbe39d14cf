package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What an appointment is for. */
@NamedInterface("catalogue")
public record MotifId(UUID value) {
    public static MotifId next() {
        return new MotifId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
