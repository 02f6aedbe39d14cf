package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.FrenchSound;
import fr.maillon.frontoffice.identity.Slips;
import java.util.Collection;
import java.util.Comparator;

/** How a name that was typed meets the names of a person, the best first. */
public enum NameMatch {
    EXACT(100),
    BEGINS(80),
    SOUND(50),
    SLIP(45),
    /** Nothing was typed for it. */
    ANY(0),
    NONE(-1);

    private final int points;

    NameMatch(int points) {
        this.points = points;
    }

    /** For ranking: 100 for an exact name, less for a likeness. */
    public int points() {
        return points;
    }

    /** The best meeting of what was typed with any of the names, all folded. */
    public static NameMatch best(String typed, Collection<String> names) {
        return typed.isEmpty()
                ? ANY
                : names.stream()
                        .map(name -> of(typed, name))
                        .min(Comparator.naturalOrder())
                        .orElse(NONE);
    }

    private static NameMatch of(String typed, String name) {
        if (typed.equals(name)) {
            return EXACT;
        }
        if (name.startsWith(typed)) {
            return BEGINS;
        }
        if (typed.length() >= Slips.SHORTEST && Slips.atMostOne(typed, name)) {
            return SLIP;
        }
        var sound = FrenchSound.of(typed);
        return sound.length() > 1 && sound.equals(FrenchSound.of(name)) ? SOUND : NONE;
    }
}
