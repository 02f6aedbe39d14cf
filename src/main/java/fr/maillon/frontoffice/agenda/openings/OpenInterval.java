package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A concrete opening. {@code origin} is the weekly opening or the extra session it comes from and {@code beginsOn} the
 * local day of that; slots are counted from {@code gridFrom}, which stays where the opening would have begun when its
 * beginning is cut off. {@code substitute} is who holds it instead, or empty.
 */
@NamedInterface("openings")
public record OpenInterval(
        Slot slot, Instant gridFrom, LocalDate beginsOn, UUID origin, SiteId site, Terms terms, String substitute) {

    OpenInterval cutTo(Slot piece) {
        return new OpenInterval(piece, gridFrom, beginsOn, origin, site, terms, substitute);
    }

    OpenInterval heldBy(String name) {
        return new OpenInterval(slot, gridFrom, beginsOn, origin, site, terms, name);
    }
}
