package fr.maillon.foundation.layout;

import java.util.Optional;
import java.util.function.Function;

/**
 * One field that two people wrote: what stands and what the second wanted, to choose from. Values are those of the field,
 * the others what people read.
 */
public record Difference(
        String name, String label, String stands, String standsInWords, String wanted, String wantedInWords) {
    private static final String NOTHING = "(vide)";

    /** Nothing when both say the same. */
    public static <T> Optional<Difference> of(
            String name, String label, T stands, T wanted, Function<T, String> inWords) {
        return stands.equals(wanted)
                ? Optional.empty()
                : Optional.of(new Difference(
                        name,
                        label,
                        stands.toString(),
                        said(inWords.apply(stands)),
                        wanted.toString(),
                        said(inWords.apply(wanted))));
    }

    static String said(String words) {
        return words.isBlank() ? NOTHING : words;
    }
}
