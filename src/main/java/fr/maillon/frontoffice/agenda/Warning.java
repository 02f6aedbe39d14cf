package fr.maillon.frontoffice.agenda;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something a careful secretary would want to know before she goes on; never a refusal. */
public record Warning(Kind kind, String sentence) {

    /** What it is about; acknowledged by this name. */
    public enum Kind {
        SAME_DAY_SAME_MOTIF,
        SAME_TIME,
        OTHER_SITE_SAME_HALF_DAY,
        MINOR_ALONE,
        AGE_BEYOND_MOTIF,
        SEX_BEYOND_MOTIF,
        SHORT_NOTICE,
        BEYOND_HORIZON,
        PAST,
        LONG_DELAY,
        RESERVED,
        NOT_ACCESSIBLE;

        /** Those named here, separated by spaces: what a page showed and she went on from. */
        public static Set<Kind> among(@Nullable String names) {
            var said = names == null ? List.of() : List.of(names.split(" ", -1));
            return Arrays.stream(values())
                    .filter(kind -> said.contains(kind.name()))
                    .collect(Collectors.toSet());
        }

        /** What a page says to {@link #among}: those read before, and those it shows now. */
        public static String names(Set<Kind> read, Collection<Warning> shown) {
            return Stream.concat(read.stream(), shown.stream().map(Warning::kind))
                    .distinct()
                    .map(Enum::name)
                    .collect(Collectors.joining(" "));
        }
    }
}
