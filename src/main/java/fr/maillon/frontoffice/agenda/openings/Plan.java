package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.foundation.structure.SiteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From weekly openings and exceptions to what is really open, by the order of {@link ExceptionKind}:
 * {@code ((weekly − holidays − closures) ∪ extra sessions) − (absences − replacements)}. No two results overlap: one
 * person, or one room, is at one place at a time.
 */
final class Plan {
    private static final Comparator<OpenInterval> BY_START =
            Comparator.comparing(OpenInterval::slot).thenComparing(OpenInterval::origin);

    private final List<ScheduleException> exceptions;

    Plan(Collection<ScheduleException> exceptions) {
        this.exceptions = List.copyOf(exceptions);
    }

    /** {@code weekly} is what the patterns give without the holidays, {@code sessions} what the extra sessions give. */
    List<OpenInterval> concrete(Collection<OpenInterval> weekly, Collection<OpenInterval> sessions) {
        var open = withoutOverlap(sessions);
        var taken = covered(open);
        for (var each : withoutOverlap(weekly)) {
            open.addAll(cut(List.of(each), taken.plus(closed(each.site()))));
        }
        var away = time(ExceptionKind.ABSENCE, any -> true).minus(time(ExceptionKind.REPLACEMENT, any -> true));
        return handedOver(cut(open, away)).stream().sorted(BY_START).toList();
    }

    private List<OpenInterval> handedOver(List<OpenInterval> open) {
        var pieces = open;
        for (var each : exceptions) {
            if (each.substitute() != null) {
                var name = each.substitute().name();
                pieces = pieces.stream()
                        .flatMap(piece -> split(piece, each.slot(), name))
                        .toList();
            }
        }
        return pieces;
    }

    private static Stream<OpenInterval> split(OpenInterval piece, Slot handed, String name) {
        if (!piece.substitute().isEmpty() || !piece.slot().overlaps(handed)) {
            return Stream.of(piece);
        }
        var within = TimeSet.of(piece.slot()).intersection(TimeSet.of(handed));
        return Stream.concat(
                cut(List.of(piece), within).stream(),
                within.slots().stream().map(slot -> piece.cutTo(slot).heldBy(name)));
    }

    private static List<OpenInterval> withoutOverlap(Collection<OpenInterval> intervals) {
        var kept = new ArrayList<OpenInterval>();
        for (var next : intervals.stream().sorted(BY_START).toList()) {
            kept.addAll(cut(List.of(next), covered(kept)));
        }
        return kept;
    }

    private static List<OpenInterval> cut(Collection<OpenInterval> intervals, TimeSet away) {
        return intervals.stream()
                .flatMap(each -> away.cutFrom(each.slot()).stream().map(each::cutTo))
                .toList();
    }

    private TimeSet closed(SiteId site) {
        return time(ExceptionKind.CLOSURE, closure -> closure.isAt(site));
    }

    private TimeSet time(ExceptionKind kind, Predicate<ScheduleException> which) {
        return TimeSet.covering(exceptions.stream()
                .filter(each -> each.kind() == kind && which.test(each))
                .map(ScheduleException::slot)
                .toList());
    }

    private static TimeSet covered(Collection<OpenInterval> intervals) {
        return TimeSet.covering(intervals.stream().map(OpenInterval::slot).toList());
    }
}
