package fr.maillon.frontoffice.patients.places;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Lists of the nomenclature, which changes with the version of the product alone: each is read once and kept. */
final class Remembered<T> {
    /** About 1 MiB; a practice meets a few hundred. */
    private static final int MOST = 5_000;

    private final ConcurrentHashMap<String, List<T>> known = new ConcurrentHashMap<>();
    private final Function<String, List<T>> read;

    Remembered(Function<String, List<T>> read) {
        this.read = read;
    }

    /** What nothing answers to is not kept: anything can be typed. */
    List<T> of(String code) {
        var kept = known.get(code);
        if (kept != null) {
            return kept;
        }
        var found = List.copyOf(read.apply(code));
        if (known.size() >= MOST) {
            known.clear();
        }
        if (!found.isEmpty()) {
            known.put(code, found);
        }
        return found;
    }
}
