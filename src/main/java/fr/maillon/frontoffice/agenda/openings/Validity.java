package fr.maillon.frontoffice.agenda.openings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Dates from {@code from} to {@code to}, both included; without {@code to}, until further notice. */
@NamedInterface("openings")
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("valid to %s, before %s".formatted(to, from));
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
