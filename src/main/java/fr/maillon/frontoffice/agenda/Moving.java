package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.BookingOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.BookingOutcome.Unknown;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives appointments another hour, length or principal: the old time is given back only if the new one is had. */
@Component
class Moving {
    private final Appointments appointments;
    private final Motifs motifs;
    private final Resources resources;
    private final Seating seating;
    private final Warnings warnings;
    private final Grasp grasp;
    private final Tenure tenure;
    private final Attempt attempt;

    Moving(
            Appointments appointments,
            Motifs motifs,
            Resources resources,
            Seating seating,
            Warnings warnings,
            Grasp grasp,
            Tenure tenure,
            Attempt attempt) {
        this.appointments = appointments;
        this.motifs = motifs;
        this.resources = resources;
        this.seating = seating;
        this.warnings = warnings;
        this.grasp = grasp;
        this.tenure = tenure;
        this.attempt = attempt;
    }

    BookingOutcome move(MoveRequest request, By by) {
        return appointments
                .find(request.appointment())
                .map(seen -> move(seen, request, by))
                .orElseGet(Unknown::new);
    }

    private BookingOutcome move(Appointment seen, MoveRequest request, By by) {
        var asked = ask(seen, request, by);
        if (asked.isEmpty()) {
            return new Unknown();
        }
        var it = grasp.hold(seen, asked.get().everyone());
        if (request.version() != null && it.version() != request.version()) {
            return new ChangedMeanwhile(it);
        }
        if (!movable(it)) {
            return new NotAllowed(it.status());
        }
        var event = request.start() == null && request.principal() == null ? StoryEvent.RESIZED : StoryEvent.MOVED;
        return attempt.keptIf(outcome -> outcome instanceof Booked, () -> {
            tenure.giveBack(it);
            var reading = reading(it, asked.get(), request.acknowledged());
            return switch (seating.seat(asked.get())) {
                case Seat.Refused refused -> refused.outcome();
                case Seat.Had seat -> {
                    var unread = warnings.of(reading, asked.get(), seat, by);
                    yield unread.isEmpty() ? take(it, asked.get(), seat, event, by) : new NeedsConfirmation(unread);
                }
            };
        });
    }

    /**
     * Each takes the hour and the principal of the other and keeps its own length. {@code event} is how the story of both
     * tells it, {@code read} the warnings that were read for it.
     */
    BookingOutcome swap(AppointmentId one, AppointmentId other, Set<Warning.Kind> read, StoryEvent event, By by) {
        var first = appointments.find(one);
        var second = appointments.find(other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return new Unknown();
        }
        var firstAsk = ask(first.get(), inPlaceOf(first.get(), second.get()), by);
        var secondAsk = ask(second.get(), inPlaceOf(second.get(), first.get()), by);
        return firstAsk.isEmpty() || secondAsk.isEmpty()
                ? new Unknown()
                : swap(
                        new Going(first.get(), firstAsk.get()),
                        new Going(second.get(), secondAsk.get()),
                        read,
                        event,
                        by);
    }

    /** Someone, and the hour asked for. */
    private record Going(Appointment it, Ask ask) {}

    private BookingOutcome swap(Going one, Going two, Set<Warning.Kind> read, StoryEvent event, By by) {
        var everyone = new ArrayList<>(one.ask().everyone());
        everyone.addAll(two.ask().everyone());
        everyone.addAll(two.it().resources());
        var it = grasp.hold(one.it(), everyone);
        var other = grasp.hold(two.it(), everyone);
        if (!it.slot().equals(one.it().slot()) || !other.slot().equals(two.it().slot())) {
            return new ChangedMeanwhile(it.slot().equals(one.it().slot()) ? other : it);
        }
        if (!movable(it) || !movable(other)) {
            return new NotAllowed(movable(it) ? other.status() : it.status());
        }
        return attempt.keptIf(outcome -> outcome instanceof Booked, () -> {
            tenure.giveBack(it);
            tenure.giveBack(other);
            var both = List.of(new Going(it, one.ask()), new Going(other, two.ask()));
            var unread = both.stream()
                    .flatMap(each -> unread(each, Set.of(it.id(), other.id()), read, by))
                    .toList();
            if (!unread.isEmpty()) {
                return new NeedsConfirmation(unread);
            }
            var first = settle(it, one.ask(), event, by);
            return first instanceof Booked ? settle(other, two.ask(), event, by) : first;
        });
    }

    /** Read before either is told that it moved: what cannot be seated is told later. */
    private Stream<Warning> unread(Going one, Set<AppointmentId> leaving, Set<Warning.Kind> read, By by) {
        return seating.seat(one.ask()) instanceof Seat.Had seat
                ? warnings.of(reading(one.it(), one.ask(), read).leaving(leaving), one.ask(), seat, by).stream()
                : Stream.empty();
    }

    private static Reading reading(Appointment it, Ask ask, Set<Warning.Kind> read) {
        return Reading.of(it, ask.shown().start(), ask.principal().id(), read);
    }

    private static MoveRequest inPlaceOf(Appointment it, Appointment other) {
        return MoveRequest.to(it.id(), other.slot().start()).with(other.principal());
    }

    private BookingOutcome settle(Appointment it, Ask ask, StoryEvent event, By by) {
        return switch (seating.seat(ask)) {
            case Seat.Refused refused -> refused.outcome();
            case Seat.Had seat -> take(it, ask, seat, event, by);
        };
    }

    private BookingOutcome take(Appointment it, Ask ask, Seat.Had seat, StoryEvent event, By by) {
        return tenure.take(it, ask, seat, it.status(), event, ask.reason(), by)
                ? new Booked(it.id(), ask.shown())
                : new SlotTaken(ask.shown(), seating.nearest(ask));
    }

    private Optional<Ask> ask(Appointment it, MoveRequest request, By by) {
        var principal = request.principal() == null ? it.principal() : request.principal();
        var start = request.start() == null ? it.slot().start() : request.start();
        var length = request.minutes() == null ? it.slot().length() : Duration.ofMinutes(request.minutes());
        return motifs.find(it.structure(), it.motif())
                .flatMap(motif -> resources
                        .find(it.structure(), principal)
                        .map(resource -> new Ask(
                                motif,
                                resource,
                                keeping(
                                        it.resources(),
                                        seating.roles(motif, seating.cast(motif), List.of(), it.needs())),
                                Slot.of(start, length),
                                it.needs(),
                                request.reason(),
                                it.circumstances().urgency(),
                                Asker.of(by))));
    }

    /** Whoever was with it first. */
    static List<List<Resource>> keeping(List<ResourceId> present, List<List<Resource>> roles) {
        return roles.stream()
                .map(role -> role.stream()
                        .sorted(Comparator.comparing(each -> !present.contains(each.id())))
                        .toList())
                .toList();
    }

    private static boolean movable(Appointment it) {
        return it.status().isExpected() || it.status() == AppointmentStatus.CHECKED_IN;
    }
}
