package fr.maillon.frontoffice.agenda.openings;

import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** For whom a part of the openings is kept. What presses always has it; the others only when the hour comes near. */
@NamedInterface("openings")
public enum Reserve {
    NONE("Tout le monde"),
    URG_JOUR("Urgences du jour"),
    SNP("Soins non programmés"),
    SAS("Régulation (SAS)");

    /** Who came before is offered it a day ahead. */
    public static final Duration TO_KNOWN = Duration.ofHours(24);
    /** Whoever asks, half a day ahead. */
    public static final Duration TO_ALL = Duration.ofHours(4);

    private final String label;

    Reserve(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether someone who can wait may have it. */
    public boolean isReleased(Instant start, Instant now, boolean newcomer) {
        return this == NONE || start.isBefore(now.plus(newcomer ? TO_ALL : TO_KNOWN));
    }
}
