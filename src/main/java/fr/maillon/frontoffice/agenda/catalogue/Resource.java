package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Someone or something whose time is booked (FHIR: Schedule). {@code subject} is the practitioner, room or device of the
 * structure, none for someone from outside; {@code profession} its code, empty for a thing; {@code languages} those of an
 * interpreter (ISO 639); {@code site} where it stands when it does not move; {@code colour} 0 to 11.
 */
@NamedInterface("catalogue")
public record Resource(
        StructureId structure,
        ResourceId id,
        ResourceKind kind,
        @Nullable UUID subject,
        String name,
        String profession,
        @Nullable SiteId site,
        List<String> languages,
        boolean accessible,
        String instruction,
        int colour,
        int position) {
    public static final int COLOURS = 12;

    public Resource {
        languages = List.copyOf(languages);
        if (colour < 0 || colour >= COLOURS) {
            throw new IllegalArgumentException("colours go from 0 to 11");
        }
    }

    /** Someone, or something, of the structure. */
    public static Resource of(StructureId structure, ResourceKind kind, UUID subject, String name) {
        return new Resource(structure, ResourceId.next(), kind, subject, name, "", null, List.of(), true, "", 0, 0);
    }

    public Resource named(String other) {
        return new Resource(
                structure,
                id,
                kind,
                subject,
                other,
                profession,
                site,
                languages,
                accessible,
                instruction,
                colour,
                position);
    }

    public Resource practising(String code) {
        return new Resource(
                structure, id, kind, subject, name, code, site, languages, accessible, instruction, colour, position);
    }

    public Resource standingAt(SiteId place, boolean reachable) {
        return new Resource(
                structure,
                id,
                kind,
                subject,
                name,
                profession,
                place,
                languages,
                reachable,
                instruction,
                colour,
                position);
    }

    public Resource speaking(List<String> spoken) {
        return new Resource(
                structure,
                id,
                kind,
                subject,
                name,
                profession,
                site,
                spoken,
                accessible,
                instruction,
                colour,
                position);
    }

    public Resource shown(int inColour, int at) {
        return new Resource(
                structure, id, kind, subject, name, profession, site, languages, accessible, instruction, inColour, at);
    }

    public Resource instructing(String text) {
        return new Resource(
                structure, id, kind, subject, name, profession, site, languages, accessible, text, colour, position);
    }
}
