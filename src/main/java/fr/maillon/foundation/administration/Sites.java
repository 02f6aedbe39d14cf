package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sites among which a form chooses. */
final class Sites {
    static final String CLOSED = "Son site est fermé. Rouvrez-le d’abord.";

    private Sites() {}

    static Map<String, String> named(Structures structures, StructureId structure) {
        var named = new LinkedHashMap<String, String>();
        structures.sites(structure).forEach(site -> named.put(site.id().toString(), site.name()));
        return named;
    }

    static Optional<String> fault(Structures structures, StructureId structure, Map<String, String> values) {
        return named(structures, structure).containsKey(Typed.of(values, "site"))
                ? Optional.empty()
                : Optional.of("Choisissez un site ouvert.");
    }
}
