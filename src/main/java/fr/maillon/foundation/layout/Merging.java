package fr.maillon.foundation.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What two people wrote in one form: what both changed, to choose from; what only the other changed, which is kept; and
 * the rest, which goes back as it is.
 */
public final class Merging {
    private final Mark shown;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Map<String, String> agreed = new LinkedHashMap<>();

    /** {@code shown} to the second; nothing of it known, each field that differs is to be chosen. */
    public Merging(Mark shown) {
        this.shown = shown;
    }

    public void field(String name, String label, String stands, String wanted, UnaryOperator<String> inWords) {
        if (wanted.equals(stands) || shown.showed(name, stands)) {
            agreed.put(name, wanted);
        } else if (shown.showed(name, wanted)) {
            agreed.put(name, stands);
            kept.add(new Kept(label, inWords.apply(stands)));
        } else {
            Difference.of(name, label, stands, wanted, inWords).ifPresent(differences::add);
        }
    }

    /** Nothing of what the other wrote is lost, or is to be told. */
    public boolean settled() {
        return differences.isEmpty() && kept.isEmpty();
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** By the name of the field. */
    public Map<String, String> agreed() {
        return agreed;
    }
}
