package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsReason;
import fr.maillon.frontoffice.agenda.BookingOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.BookingOutcome.PersonDied;
import fr.maillon.frontoffice.agenda.BookingOutcome.Replaced;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.BookingOutcome.Unknown;
import fr.maillon.frontoffice.agenda.Progress.Step;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Goes back on what was done: reopens what ended, undoes the last move, cancellation or status. */
@Component
class Returning {
    private final Appointments appointments;
    private final Motifs motifs;
    private final Resources resources;
    private final Seating seating;
    private final Grasp grasp;
    private final Tenure tenure;
    private final Progress progress;
    private final Warnings warnings;
    private final Chapters chapters;
    private final Announcements announcements;
    private final Attempt attempt;
    private final Clock clock;

    Returning(
            Appointments appointments,
            Motifs motifs,
            Resources resources,
            Seating seating,
            Grasp grasp,
            Tenure tenure,
            Progress progress,
            Warnings warnings,
            Chapters chapters,
            Announcements announcements,
            Attempt attempt,
            Clock clock) {
        this.appointments = appointments;
        this.motifs = motifs;
        this.resources = resources;
        this.seating = seating;
        this.grasp = grasp;
        this.tenure = tenure;
        this.progress = progress;
        this.warnings = warnings;
        this.chapters = chapters;
        this.announcements = announcements;
        this.attempt = attempt;
        this.clock = clock;
    }

    BookingOutcome reopen(AppointmentId id, String reason, By by) {
        if (reason.isBlank()) {
            return new NeedsReason();
        }
        return with(id, it -> reopen(it, reason, by));
    }

    private BookingOutcome reopen(Appointment it, String reason, By by) {
        if (!it.status().canReopen()) {
            return new NotAllowed(it.status());
        }
        if (warnings.died(it.subject())) {
            return new PersonDied();
        }
        return successor(it)
                .<BookingOutcome>map(standing -> new Replaced(standing.slot()))
                .orElseGet(() -> {
                    var was = new Was(it.slot(), it.resources());
                    return back(it, AppointmentStatus.PENDING, was, StoryEvent.REOPENED, reason, by);
                });
    }

    /** What it was put off for, as long as that stands. */
    private Optional<Appointment> successor(Appointment it) {
        return Optional.ofNullable(it.postponedTo())
                .flatMap(appointments::find)
                .filter(next -> !next.status().freesTime());
    }

    /** The last chapter, if it is a booking, a move, a new length, a cancellation or a status, and was not undone yet. */
    BookingOutcome undo(AppointmentId id, By by) {
        return with(
                id,
                it -> chapters.last(id)
                        .filter(chapter -> !chapter.undone() && undoable(chapter.event()))
                        .map(chapter -> undo(it, chapter, by))
                        .orElseGet(() -> new NotAllowed(it.status())));
    }

    /** The postponement that was the last thing to happen to it; its successor is the caller's to withdraw. */
    BookingOutcome undoPostponement(AppointmentId id, By by) {
        return with(
                id,
                it -> chapters.last(id)
                        .filter(chapter -> !chapter.undone() && chapter.event() == StoryEvent.POSTPONED)
                        .map(chapter -> undo(it, chapter, by))
                        .orElseGet(() -> new NotAllowed(it.status())));
    }

    private BookingOutcome undo(Appointment it, Chapter last, By by) {
        if (last.event() == StoryEvent.BOOKED) {
            return unbooked(it, last, by);
        }
        var before = Objects.requireNonNull(last.fromStatus());
        if (before.isExpected() && it.status().freesTime() && warnings.died(it.subject())) {
            return new PersonDied();
        }
        var was = new Was(Objects.requireNonNull(last.from()), last.fromResources());
        var outcome = back(it, before, was, StoryEvent.UNDONE, "", by);
        if (outcome instanceof Booked) {
            chapters.undone(last.id(), clock.instant());
        }
        return outcome;
    }

    /** It never was: the hour is free again, the row says why. */
    private BookingOutcome unbooked(Appointment it, Chapter last, By by) {
        return switch (progress.go(it.id(), Step.to(AppointmentStatus.ENTERED_IN_ERROR, "défaite aussitôt"), by)) {
            case StatusOutcome.Done done -> {
                chapters.undone(last.id(), clock.instant());
                yield new Booked(it.id(), it.slot());
            }
            case StatusOutcome.ChangedMeanwhile(var current) -> new ChangedMeanwhile(current);
            case StatusOutcome.NotAllowed refused -> new NotAllowed(it.status());
            case StatusOutcome.AnotherDay other -> new NotAllowed(it.status());
            case StatusOutcome.TooSoon soon -> new NotAllowed(it.status());
            case StatusOutcome.NeedsReason needed -> new NeedsReason();
            case StatusOutcome.Unknown unknown -> new Unknown();
        };
    }

    private static boolean undoable(StoryEvent event) {
        return switch (event) {
            case BOOKED, MOVED, RESIZED, CANCELLED, STATUS -> true;
            case SWAPPED, POSTPONED, REOPENED, UNDONE, IDENTIFIED, NOTED, TO_CALL -> false;
        };
    }

    /** Where and with whom it was. */
    private record Was(Slot slot, List<ResourceId> resources) {}

    private BookingOutcome with(AppointmentId id, Function<Appointment, BookingOutcome> work) {
        return appointments
                .find(id)
                .map(seen -> work.apply(grasp.hold(seen, List.of())))
                .orElseGet(Unknown::new);
    }

    private BookingOutcome back(
            Appointment it, AppointmentStatus status, Was was, StoryEvent event, String reason, By by) {
        boolean placed = !it.status().freesTime()
                && it.slot().equals(was.slot())
                && it.resources().equals(was.resources());
        if (placed) {
            return stands(it, status, event, reason, by);
        }
        var asked = ask(it, was, by);
        if (asked.isEmpty()) {
            return new Unknown();
        }
        var held = grasp.hold(it, asked.get().everyone());
        return held.version() != it.version()
                ? new ChangedMeanwhile(held)
                : attempt.keptIf(
                        outcome -> outcome instanceof Booked,
                        () -> seated(held, asked.get(), status, event, reason, by));
    }

    private BookingOutcome seated(
            Appointment it, Ask ask, AppointmentStatus status, StoryEvent event, String reason, By by) {
        tenure.giveBack(it);
        return switch (seating.seat(ask)) {
            case Seat.Refused refused -> refused.outcome();
            case Seat.Had seat ->
                tenure.take(it, ask, seat, status, event, reason, by)
                        ? restored(appointments.find(it.id()).orElseThrow(), it.status(), status)
                        : new SlotTaken(ask.shown(), seating.nearest(ask));
        };
    }

    private BookingOutcome restored(Appointment it, AppointmentStatus before, AppointmentStatus status) {
        if (before != status) {
            appointments.become(it, status, null, passage(it, status));
            announcements.tell(new AppointmentStatusChanged(it.structure(), it.id(), before, status));
        }
        return new Booked(it.id(), it.slot());
    }

    private BookingOutcome stands(Appointment it, AppointmentStatus status, StoryEvent event, String reason, By by) {
        if (!appointments.become(it, status, null, passage(it, status))) {
            return new ChangedMeanwhile(appointments.find(it.id()).orElseThrow());
        }
        var after = appointments.find(it.id()).orElseThrow();
        chapters.add(event, it, after, reason, by, clock.instant());
        announcements.tell(new AppointmentStatusChanged(it.structure(), it.id(), it.status(), status));
        announcements.boards(it.structure(), it.resources(), List.of(it.slot()));
        return new Booked(it.id(), it.slot());
    }

    private static Appointment.Passage passage(Appointment it, AppointmentStatus to) {
        var was = it.passage();
        return switch (to) {
            case CHECKED_IN -> new Appointment.Passage(was.checkedInAt(), null, null);
            case IN_PROGRESS -> new Appointment.Passage(was.checkedInAt(), was.begunAt(), null);
            case FULFILLED -> was;
            default -> new Appointment.Passage(null, null, null);
        };
    }

    /** Exactly the people and rooms it had; beyond the free time it goes back for the reason it had. */
    private Optional<Ask> ask(Appointment it, Was was, By by) {
        return motifs.find(it.structure(), it.motif())
                .flatMap(motif -> resources
                        .find(it.structure(), was.resources().getFirst())
                        .map(principal -> new Ask(
                                motif,
                                principal,
                                resources
                                        .find(was.resources()
                                                .subList(1, was.resources().size()))
                                        .stream()
                                        .map(List::of)
                                        .toList(),
                                was.slot(),
                                it.needs(),
                                it.forcedReason(),
                                it.circumstances().urgency(),
                                Asker.of(by))));
    }
}
