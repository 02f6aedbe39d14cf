package fr.maillon.frontoffice.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The five levels of the local scale; each says by when someone should be seen. */
public enum Urgency {
    U0("U0, vital\u00a0: 15"),
    U1("U1, dans l’heure"),
    U2("U2, dans la journée"),
    U3("U3, sous 48 à 72 heures"),
    U4("U4, programmé");

    private static final Duration WITHIN_THE_HOUR = Duration.ofHours(1);
    private static final Duration WITHIN_THREE_DAYS = Duration.ofDays(3);

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The earliest start comes before every other wish. */
    public boolean isPressing() {
        return compareTo(U2) <= 0;
    }

    /** By when it should begin, counted from now on the site's wall; nothing for what is only planned. */
    public Optional<Instant> latest(Instant now, ZoneId zone) {
        return switch (this) {
            case U0, U1 -> Optional.of(now.plus(WITHIN_THE_HOUR));
            case U2 -> Optional.of(midnightAfter(now, zone));
            case U3 -> Optional.of(now.plus(WITHIN_THREE_DAYS));
            case U4 -> Optional.empty();
        };
    }

    private static Instant midnightAfter(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone)
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(zone)
                .toInstant();
    }
}
