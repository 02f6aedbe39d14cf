package fr.maillon.frontoffice.identity;

import fr.maillon.frontoffice.identity.InsDatamatrix.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the message of a datamatrix into its blocks, by the table of sizes.
 *
 * <p>Where the separator was lost, the end of a value is the first place from which the whole rest can still be read: the rest decides,
 * so a name that ends with S is not cut short.
 */
final class DatamatrixBlocks {
    private static final Map<Field, Pattern> LEGAL = Map.of(
            Field.MATRICULE, Pattern.compile("[0-9AB]{15}"),
            Field.OID, Pattern.compile("[0-9.]{19,20}"),
            Field.GIVEN_NAMES, Pattern.compile("[A-Z' -]{1,100}"),
            Field.BIRTH_NAME, Pattern.compile("[A-Z' -]{1,100}"),
            Field.SEX, Pattern.compile("[MF]"),
            Field.BIRTH_DATE, Pattern.compile("\\d{2}-\\d{2}-\\d{4}"),
            Field.BIRTHPLACE, Pattern.compile("[0-9AB]{5}"));

    private final String message;

    DatamatrixBlocks(String message) {
        this.message = message;
    }

    /** The values by block, or nothing when no way of cutting reaches the end of the message. */
    Optional<Map<Field, String>> split() {
        return Optional.ofNullable(from(0, new EnumMap<>(Field.class)));
    }

    private @Nullable Map<Field, String> from(int start, Map<Field, String> known) {
        if (start == message.length()) {
            return known;
        }
        var field = fieldAt(start);
        if (field == null || known.containsKey(field)) {
            return null;
        }
        for (int size = field.shortest; size <= field.longest; size++) {
            var values = cut(field, start + 2, size, known);
            if (values != null) {
                return values;
            }
        }
        return null;
    }

    private @Nullable Map<Field, String> cut(Field field, int start, int size, Map<Field, String> known) {
        int end = start + size;
        if (end > message.length() || !isLegal(field, message.substring(start, end))) {
            return null;
        }
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(known);
        more.put(field, message.substring(start, end));
        boolean separated = end < message.length() && message.charAt(end) == InsDatamatrix.GS;
        return from(separated ? end + 1 : end, more);
    }

    private @Nullable Field fieldAt(int start) {
        for (var field : Field.values()) {
            if (message.startsWith(field.id, start)) {
                return field;
            }
        }
        return null;
    }

    private static boolean isLegal(Field field, String value) {
        var pattern = LEGAL.get(field);
        return pattern != null && pattern.matcher(value).matches();
    }
}
