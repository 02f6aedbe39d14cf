package fr.maillon.foundation.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a form showed, field by field: sent back with it, it tells what was touched there from what changed meanwhile. */
public record Mark(String text) {
    public static final String FIELD = "marque";
    public static final Mark NONE = new Mark("");

    public static Mark of(Map<String, String> fields) {
        return new Mark(new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> sign(field.getKey()) + sign(field.getValue()))
                        .collect(Collectors.joining(".")));
    }

    /** Whether the field showed that; one that was not there showed nothing. */
    public boolean showed(String name, String value) {
        return !text.isEmpty()
                && Arrays.stream(text.split("\\.", -1))
                        .filter(each -> each.startsWith(sign(name)))
                        .findFirst()
                        .map(each -> each.endsWith(sign(value)))
                        .orElse(value.isEmpty());
    }

    private static String sign(String text) {
        return "%08x".formatted(text.replace("\r\n", "\n").strip().hashCode());
    }
}
