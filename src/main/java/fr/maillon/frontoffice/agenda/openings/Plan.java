package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From weekly openings and exceptions to what is really open, by the order of {@link ExceptionKind}:
 * {@code ((weekly − holidays − closures) ∪ extra sessions) − (absences − replacements)}. No two results overlap: one
 * person, or one room, is at one place at a time.
 */
public final class Plan {
    private static final Comparator<Planned> BY_START = Comparator.comparing(Planned::slot)
            .thenComparing(planned -> planned.origin().value());

    private final List<Departure> departures;

    public Plan(Collection<Departure> departures) {
        this.departures = List.copyOf(departures);
    }

    /** {@code weekly} is what the patterns give, holidays already left out; the result is in order. */
    public List<Planned> concrete(Collection<Planned> weekly) {
        var extra = all(ExceptionKind.EXTRA_SESSION).map(Plan::session).toList();
        var open = withoutOverlap(extra);
        var taken = TimeSet.covering(open.stream().map(Planned::slot).toList()).plus(time(ExceptionKind.CLOSURE));
        open.addAll(cut(withoutOverlap(weekly), taken));
        var away = time(ExceptionKind.ABSENCE).minus(time(ExceptionKind.REPLACEMENT));
        return handedOver(cut(open, away)).sorted(BY_START).toList();
    }

    private Stream<Planned> handedOver(Collection<Planned> open) {
        var pieces = List.copyOf(open);
        for (var replacement : all(ExceptionKind.REPLACEMENT).toList()) {
            pieces = pieces.stream().flatMap(piece -> split(piece, replacement)).toList();
        }
        return pieces.stream();
    }

    private static Stream<Planned> split(Planned piece, Departure replacement) {
        if (piece.replacement() != null || !piece.slot().overlaps(replacement.slot())) {
            return Stream.of(piece);
        }
        var within = TimeSet.of(piece.slot()).intersection(TimeSet.of(replacement.slot()));
        return Stream.concat(
                cut(List.of(piece), within).stream(),
                within.slots().stream().map(slot -> piece.cutTo(slot).replacedUnder(replacement.id())));
    }

    private static List<Planned> withoutOverlap(Collection<Planned> planned) {
        var kept = new ArrayList<Planned>();
        var taken = TimeSet.EMPTY;
        for (var next : planned.stream().sorted(BY_START).toList()) {
            kept.addAll(cut(List.of(next), taken));
            taken = taken.plus(TimeSet.of(next.slot()));
        }
        return kept;
    }

    private static List<Planned> cut(Collection<Planned> planned, TimeSet away) {
        return planned.stream()
                .flatMap(each -> away.cutFrom(each.slot()).stream().map(each::cutTo))
                .toList();
    }

    private TimeSet time(ExceptionKind kind) {
        return TimeSet.covering(all(kind).map(Departure::slot).toList());
    }

    private Stream<Departure> all(ExceptionKind kind) {
        return departures.stream().filter(departure -> departure.kind() == kind);
    }

    private static Planned session(Departure extra) {
        Slot slot = extra.slot();
        return new Planned(slot, slot.start(), new OpeningId(extra.id()), null);
    }
}
