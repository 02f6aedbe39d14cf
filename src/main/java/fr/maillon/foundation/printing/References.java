package fr.maillon.foundation.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines between the address and the appeal. None of them falls in the window. */
public record References(
        @Nullable String yours,
        @Nullable String ours,
        @Nullable String subject,
        List<String> enclosures) {
    public References {
        enclosures = List.copyOf(enclosures);
    }

    public static References subject(String subject) {
        return new References(null, null, subject, List.of());
    }
}
