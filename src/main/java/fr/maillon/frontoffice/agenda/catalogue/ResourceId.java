package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Someone or something whose time is booked. */
@NamedInterface("catalogue")
public record ResourceId(UUID value) {
    public static ResourceId next() {
        return new ResourceId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
