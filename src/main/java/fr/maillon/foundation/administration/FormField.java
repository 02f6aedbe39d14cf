package fr.maillon.foundation.administration;

import fr.maillon.foundation.layout.Mark;
import fr.maillon.foundation.layout.Merging;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field of a form about the structure, with what stands in it.
 *
 * @param options of a choice, code and label; empty otherwise
 * @param hint said under the label; empty when nothing need be
 * @param size of the twelve columns: full, half, third, two-thirds
 */
public record FormField(
        Kind kind,
        String name,
        String label,
        String value,
        Map<String, String> options,
        String hint,
        String size,
        boolean required) {

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        CHOICE,
        AREA,
        CHECK
    }

    public FormField {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** How a value of this field is said. */
    String inWords(String value) {
        return kind == Kind.CHECK ? (value.isEmpty() ? "non" : "oui") : options.getOrDefault(value, value);
    }

    /** What a form of these fields shows. */
    public static Mark mark(List<FormField> fields) {
        return Mark.of(fields.stream().collect(Collectors.toMap(FormField::name, FormField::value)));
    }

    /** Between what stands and this, as it was typed. */
    void merge(FormField stands, Merging merging) {
        merging.field(name, label, stands.lines(), lines(), this::inWords);
    }

    /** Browsers end lines in their own way. */
    private String lines() {
        return value.replace("\r\n", "\n");
    }

    static FormField text(String name, String label, String value, String hint, String size, boolean required) {
        return new FormField(Kind.TEXT, name, label, value, Map.of(), hint, size, required);
    }

    static FormField choice(String name, String label, String value, Map<String, String> options, String size) {
        return new FormField(Kind.CHOICE, name, label, value, options, "", size, true);
    }

    static FormField area(String name, String label, String value, String hint) {
        return new FormField(Kind.AREA, name, label, value, Map.of(), hint, "full", false);
    }

    static FormField check(String name, String label, String value, String hint) {
        return new FormField(Kind.CHECK, name, label, value, Map.of(), hint, "full", false);
    }
}
