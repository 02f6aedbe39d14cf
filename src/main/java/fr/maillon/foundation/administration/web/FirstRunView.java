package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.administration.FirstPage;
import fr.maillon.foundation.structure.StructureKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page, with what was typed and what is to be corrected; the password is typed again. */
record FirstRunView(FirstPage typed, Map<String, String> faults) {
    FirstRunView {
        faults = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    static FirstRunView blank() {
        return new FirstRunView(FirstPage.blank(), Map.of());
    }

    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(StructureKind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        return kinds;
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}
