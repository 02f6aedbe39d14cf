package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.ChangedMeanwhile;
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
import org.springframework.stereotype.Component;

/** Gives appointments another hour, length or principal: the old time is given back only if the new one is had. */
@Component
class Moving {
    private final Appointments appointments;
    private final Motifs motifs;
    private final Resources resources;
    private final Seating seating;
    private final Grasp grasp;
    private final Tenure tenure;
    private final Attempt attempt;

    Moving(
            Appointments appointments,
            Motifs motifs,
            Resources resources,
            Seating seating,
            Grasp grasp,
            Tenure tenure,
            Attempt attempt) {
        this.appointments = appointments;
        this.motifs = motifs;
        this.resources = resources;
        this.seating = seating;
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
            return settle(it, asked.get(), event, by);
        });
    }

    /** Each takes the hour and the principal of the other and keeps its own length. */
    BookingOutcome swap(AppointmentId one, AppointmentId other, By by) {
        return swap(one, other, StoryEvent.SWAPPED, by);
    }

    /** {@code event} is how the story of both tells it. */
    BookingOutcome swap(AppointmentId one, AppointmentId other, StoryEvent event, By by) {
        var first = appointments.find(one);
        var second = appointments.find(other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return new Unknown();
        }
        var firstAsk = ask(first.get(), inPlaceOf(first.get(), second.get()), by);
        var secondAsk = ask(second.get(), inPlaceOf(second.get(), first.get()), by);
        return firstAsk.isEmpty() || secondAsk.isEmpty()
                ? new Unknown()
                : swap(first.get(), firstAsk.get(), second.get(), secondAsk.get(), event, by);
    }

    private BookingOutcome swap(
            Appointment seen, Ask ask, Appointment otherSeen, Ask otherAsk, StoryEvent event, By by) {
        var everyone = new ArrayList<>(ask.everyone());
        everyone.addAll(otherAsk.everyone());
        everyone.addAll(otherSeen.resources());
        var it = grasp.hold(seen, everyone);
        var other = grasp.hold(otherSeen, everyone);
        if (!it.slot().equals(seen.slot()) || !other.slot().equals(otherSeen.slot())) {
            return new ChangedMeanwhile(it.slot().equals(seen.slot()) ? other : it);
        }
        if (!movable(it) || !movable(other)) {
            return new NotAllowed(movable(it) ? other.status() : it.status());
        }
        return attempt.keptIf(outcome -> outcome instanceof Booked, () -> {
            tenure.giveBack(it);
            tenure.giveBack(other);
            var first = settle(it, ask, event, by);
            return first instanceof Booked ? settle(other, otherAsk, event, by) : first;
        });
    }

    private static MoveRequest inPlaceOf(Appointment it, Appointment other) {
        return MoveRequest.to(it.id(), other.slot().start()).with(other.principal());
    }

    private BookingOutcome settle(Appointment it, Ask ask, StoryEvent event, By by) {
        return switch (seating.seat(ask)) {
            case Seat.Refused refused -> refused.outcome();
            case Seat.Had seat ->
                tenure.take(it, ask, seat, it.status(), event, ask.reason(), by)
                        ? new Booked(it.id(), ask.shown())
                        : new SlotTaken(ask.shown(), seating.nearest(ask));
        };
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
