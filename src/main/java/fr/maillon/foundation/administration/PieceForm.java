package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How one kind of thing a structure is made of is shown, read, and closed: its own coordinates, a site, a service, a
 * room, someone who works there. Values are as they are typed, by the name of their field.
 */
public interface PieceForm {
    /** The word of its address: sites, services, salles, equipe, coordonnees. */
    String word();

    /** « Ajouter un site »; empty when there is only one and it exists. */
    String adding();

    /** What the button that closes it says; empty when it is never closed. */
    String closing();

    /** What happens when it is closed. */
    String closingMeans();

    /** What of today its closing would take away, in words. */
    default List<String> closingTakes(StructureId structure, UUID id) {
        return List.of();
    }

    /** What it holds, if there is such a thing here. */
    Optional<Piece> find(StructureId structure, UUID id);

    /** A new one on this site. */
    Map<String, String> blank(String site);

    List<FormField> fields(StructureId structure, Map<String, String> values);

    /** Every fault at once, by the name of its field. */
    Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id);

    /** Adds it, or changes the one that exists; false when another has taken its place since the faults were read. */
    boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh);

    /** Closes it; empty once it is, else why it cannot be. */
    default Optional<String> close(StructureId structure, UUID id) {
        return Optional.of("Cela ne se ferme pas.");
    }

    /** Opens it again; empty once it is, else why it cannot be. */
    default Optional<String> reopen(StructureId structure, UUID id) {
        return Optional.of("Cela ne se ferme pas.");
    }

    /** A thing as it stands. */
    record Piece(UUID id, String name, boolean closed, Map<String, String> values) {
        public Piece {
            values = Map.copyOf(values);
        }
    }
}
