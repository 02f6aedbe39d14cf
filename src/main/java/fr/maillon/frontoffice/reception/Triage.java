package fr.maillon.frontoffice.reception;

import fr.maillon.frontoffice.agenda.Urgency;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How urgent, and what was heard that says so. A sign heard raises the level and stays; only a doctor, who is then named,
 * sets it lower or takes a sign back.
 *
 * @param loweredBy the doctor, or empty
 */
public record Triage(@Nullable Urgency level, Set<RedFlag> heard, String loweredBy) {
    public static final Triage NONE = new Triage(null, Set.of(), "");

    public Triage {
        heard = Set.copyOf(heard);
        loweredBy = loweredBy.strip();
    }

    public static Triage of(Urgency level) {
        return new Triage(level, Set.of(), "");
    }

    /** More signs, and the level they ask for unless it is already higher. */
    public Triage hearing(Set<RedFlag> more) {
        var all = EnumSet.noneOf(RedFlag.class);
        all.addAll(heard);
        all.addAll(more);
        var floor = RedFlag.floor(all).orElse(null);
        return new Triage(floor == null || above(floor) ? level : floor, all, loweredBy);
    }

    /** Whether this may follow what stood before. */
    public boolean mayFollow(Triage before) {
        return !loweredBy.isEmpty()
                || (heard.containsAll(before.heard)
                        && RedFlag.floor(heard).map(this::above).orElse(true));
    }

    private boolean above(Urgency floor) {
        return level != null && level.compareTo(floor) <= 0;
    }
}
