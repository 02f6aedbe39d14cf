package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.calendar.Slot;
import java.time.Duration;
import org.springframework.modulith.NamedInterface;

/**
 * How long a motif takes, in minutes. The buffers before and after keep people and rooms busy and are never shown to the
 * patient.
 */
@NamedInterface("catalogue")
public record MotifTimes(int known, int newcomer, int before, int after) {
    /** Everything lasts a multiple of five minutes, the step of every grid. */
    public static final int STEP = 5;

    private static final int WHEELCHAIR = 10;
    private static final int LONGEST = 24 * 60;

    public MotifTimes {
        if (known <= 0 || newcomer <= 0 || before < 0 || after < 0 || before + newcomer + after > LONGEST) {
            throw new IllegalArgumentException("a motif lasts from a minute to a day");
        }
    }

    /** Minutes shown: half as much again with an interpreter, ten more with a wheelchair, up to the next step. */
    public int minutes(boolean isNewcomer, boolean interpreter, boolean wheelchair) {
        int base = isNewcomer ? newcomer : known;
        int talked = interpreter ? Math.ceilDiv(base * 3, 2) : base;
        return Math.ceilDiv(talked + (wheelchair ? WHEELCHAIR : 0), STEP) * STEP;
    }

    /** What is really taken when this is shown: the buffers with it. */
    public Slot occupied(Slot shown) {
        return new Slot(
                shown.start().minus(Duration.ofMinutes(before)), shown.end().plus(Duration.ofMinutes(after)));
    }
}
