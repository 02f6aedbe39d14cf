package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.BookingOutcome.Unknown;
import fr.maillon.frontoffice.agenda.Progress.Step;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Goes back on the last thing done, whether it took one appointment or two. A swap and a postponement are undone from
 * either of the two, as long as nothing happened to the other since.
 */
@Component
class Unwinding {
    private static final Duration EVER = Duration.ofDays(3650);

    private final Appointments appointments;
    private final Chapters chapters;
    private final Returning returning;
    private final Moving moving;
    private final Progress progress;
    private final Clock clock;

    Unwinding(
            Appointments appointments,
            Chapters chapters,
            Returning returning,
            Moving moving,
            Progress progress,
            Clock clock) {
        this.appointments = appointments;
        this.chapters = chapters;
        this.returning = returning;
        this.moving = moving;
        this.progress = progress;
        this.clock = clock;
    }

    BookingOutcome undo(AppointmentId id, By by) {
        var found = appointments.find(id);
        var last = chapters.last(id);
        if (found.isEmpty() || last.isEmpty()) {
            return new Unknown();
        }
        var it = found.get();
        return switch (last.get().event()) {
            case SWAPPED -> swapped(it, last.get(), by);
            case POSTPONED -> postponed(it, by);
            case BOOKED -> predecessor(it).map(before -> postponed(before, by)).orElseGet(() -> returning.undo(id, by));
            default -> returning.undo(id, by);
        };
    }

    /** Swapping again brings each back: lengths were kept, and so are rooms that are still free. */
    private BookingOutcome swapped(Appointment it, Chapter last, By by) {
        var other = partner(last);
        if (last.undone() || other.isEmpty()) {
            return new NotAllowed(it.status());
        }
        var outcome = moving.swap(
                it.id(), other.get().appointment(), EnumSet.allOf(Warning.Kind.class), StoryEvent.UNDONE, by);
        if (outcome instanceof Booked) {
            chapters.undone(last.id(), clock.instant());
            chapters.undone(other.get().id(), clock.instant());
        }
        return outcome;
    }

    /** Whoever stands now where this one stood, if coming from where this one went is the last thing it did. */
    private Optional<Chapter> partner(Chapter swapped) {
        var from = swapped.from();
        var principal = swapped.fromResources().stream().findFirst();
        if (from == null || principal.isEmpty()) {
            return Optional.empty();
        }
        return appointments.holding(List.of(principal.get()), from).stream()
                .filter(each -> !each.id().equals(swapped.appointment()))
                .flatMap(each -> chapters.last(each.id()).stream())
                .filter(each -> each.event() == StoryEvent.SWAPPED && !each.undone())
                .filter(each -> mirror(each, swapped, from))
                .findFirst();
    }

    private static boolean mirror(Chapter one, Chapter other, Slot from) {
        var start = one.from();
        return start != null
                && start.start().equals(other.to().start())
                && one.to().start().equals(from.start())
                && one.fromResources().getFirst().equals(other.toResources().getFirst());
    }

    /** The first stands again where it stood; only then is the one that took its place withdrawn. */
    private BookingOutcome postponed(Appointment it, By by) {
        var successor = Optional.ofNullable(it.postponedTo()).flatMap(appointments::find);
        if (successor.isEmpty() || !successor.get().status().isExpected()) {
            return new NotAllowed(it.status());
        }
        var outcome = returning.undoPostponement(it.id(), by);
        if (outcome instanceof Booked) {
            var withdrawn = new Step(AppointmentStatus.ENTERED_IN_ERROR, StoryEvent.STATUS, "report annulé", null);
            progress.go(successor.get().id(), withdrawn, by);
        }
        return outcome;
    }

    /** The one that was postponed in favour of this one; looked for among what the same person has. */
    private Optional<Appointment> predecessor(Appointment it) {
        var patient = it.subject().patient();
        if (patient == null) {
            return Optional.empty();
        }
        var around = new Slot(it.slot().start().minus(EVER), it.slot().start().plus(EVER));
        return appointments.of(it.structure(), patient, around).stream()
                .filter(each -> it.id().equals(each.postponedTo()))
                .findFirst();
    }
}
