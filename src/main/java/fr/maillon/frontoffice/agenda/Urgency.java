package fr.maillon.frontoffice.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The five levels of the local scale; each says by when someone should be seen. U0 keeps the caller and passes to the 15; in
 * doubt one raises and passes to a doctor. A secretary collects facts and applies what a doctor signed: she never lowers a
 * level by herself.
 */
public enum Urgency {
    U0(
            "U0, vital\u00a0: 15",
            "15",
            "Vital\u00a0: garder la personne en ligne, passer au 15, prévenir le médecin présent"),
    U1("U1, dans l’heure", "1 h", "Moins d’une heure\u00a0: interrompre le médecin"),
    U2("U2, dans la journée", "jour", "Le jour même\u00a0: créneau d’urgence, médecin prévenu"),
    U3("U3, sous 48 à 72 heures", "72 h", "Sous 48 à 72 heures\u00a0: premier créneau libre"),
    U4("U4, programmé", "prévu", "Programmé");

    private static final Duration WITHIN_THE_HOUR = Duration.ofHours(1);
    private static final Duration WITHIN_THREE_DAYS = Duration.ofDays(3);

    private final String label;
    private final String delay;
    private final String meaning;

    Urgency(String label, String delay, String meaning) {
        this.label = label;
        this.delay = delay;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** The delay, in a word. */
    public String delay() {
        return delay;
    }

    /** What is to be done. */
    public String meaning() {
        return meaning;
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
