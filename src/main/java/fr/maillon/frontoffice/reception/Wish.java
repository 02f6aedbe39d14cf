package fr.maillon.frontoffice.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When, where and with whom the person would like to come; what is nothing or empty does not matter to her. */
public record Wish(
        @Nullable UUID with,
        @Nullable LocalDate from,
        Set<DayOfWeek> days,
        @Nullable Half half,
        @Nullable UUID site) {
    public static final Wish ANY = new Wish(null, null, Set.of(), null, null);

    /** The two halves of a day, either side of 13:00. */
    public enum Half {
        MATIN("Matin"),
        APRES_MIDI("Après-midi");

        private final String label;

        Half(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Wish {
        days = Set.copyOf(days);
    }
}
