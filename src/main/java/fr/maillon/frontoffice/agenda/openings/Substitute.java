package fr.maillon.frontoffice.agenda.openings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Who holds the openings of someone away, and the licence of the Order that allows it (CSP R4127-65). */
@NamedInterface("openings")
public record Substitute(
        String name,
        @Nullable LocalDate licenceFrom,
        @Nullable LocalDate licenceTo) {
    public Substitute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a substitute has a name");
        }
    }
}
