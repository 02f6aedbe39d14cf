package fr.maillon.foundation.structure;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Someone, a room or a site is not as it was.
 *
 * @param subject the practitioner, the room or the site
 * @param aspects what is described otherwise now; none when it opened, closed, or keeps another hour or other holidays
 */
public record StructureChanged(StructureId structure, UUID subject, Set<Aspect> aspects) {
    public StructureChanged {
        aspects = Set.copyOf(aspects);
    }

    /** What others may have copied. */
    public enum Aspect {
        NAME,
        PROFESSION,
        PLACE
    }

    static Set<Aspect> between(Practitioner was, Practitioner is) {
        var changed = EnumSet.noneOf(Aspect.class);
        if (!was.shortName().equals(is.shortName())) {
            changed.add(Aspect.NAME);
        }
        if (was.profession() != is.profession()) {
            changed.add(Aspect.PROFESSION);
        }
        return changed;
    }

    static Set<Aspect> between(Room was, Room is) {
        var changed = EnumSet.noneOf(Aspect.class);
        if (!was.name().equals(is.name())) {
            changed.add(Aspect.NAME);
        }
        if (!was.site().equals(is.site()) || was.accessible() != is.accessible()) {
            changed.add(Aspect.PLACE);
        }
        return changed;
    }
}
