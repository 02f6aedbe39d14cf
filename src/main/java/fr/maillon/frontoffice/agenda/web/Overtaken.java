package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.layout.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two people did to one appointment, field by field.
 *
 * @param differences what the second wanted and is to choose again
 * @param kept what only the first changed
 */
record Overtaken(List<Difference> differences, List<Kept> kept) {
    static final Overtaken NOBODY = new Overtaken(List.of(), List.of());

    Overtaken() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** {@code seen} is what the second read before she wanted something; nothing where the page did not say. */
    <T> void compare(String name, String label, T stands, T wanted, @Nullable T seen, Function<T, String> inWords) {
        Difference.of(name, label, stands, wanted, inWords).ifPresent(found -> {
            if (wanted.equals(seen)) {
                kept.add(new Kept(label, found.standsInWords()));
            } else {
                differences.add(found);
            }
        });
    }
}
