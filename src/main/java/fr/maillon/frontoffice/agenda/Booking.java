package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.BookingOutcome.PersonDied;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.BookingOutcome.Unknown;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes an hour for someone. */
@Component
class Booking {
    private final Motifs motifs;
    private final Resources resources;
    private final Seating seating;
    private final Warnings warnings;
    private final Continuity continuity;
    private final Patients patients;
    private final Appointments appointments;
    private final Reservations reservations;
    private final Holds holds;
    private final OpenTime time;
    private final Chapters chapters;
    private final Announcements announcements;
    private final Attempt attempt;

    Booking(
            Motifs motifs,
            Resources resources,
            Seating seating,
            Warnings warnings,
            Continuity continuity,
            Patients patients,
            Appointments appointments,
            Reservations reservations,
            Holds holds,
            OpenTime time,
            Chapters chapters,
            Announcements announcements,
            Attempt attempt) {
        this.motifs = motifs;
        this.resources = resources;
        this.seating = seating;
        this.warnings = warnings;
        this.continuity = continuity;
        this.patients = patients;
        this.appointments = appointments;
        this.reservations = reservations;
        this.holds = holds;
        this.time = time;
        this.chapters = chapters;
        this.announcements = announcements;
        this.attempt = attempt;
    }

    BookingOutcome book(BookingRequest request, By by) {
        return book(request, Reading.of(request), by);
    }

    /** {@code reading}: what need not be said, for it is in place of another. */
    BookingOutcome book(BookingRequest request, Reading reading, By by) {
        var asked = ask(request, by);
        if (asked.isEmpty()) {
            return new Unknown();
        }
        var ask = asked.get();
        seating.lock(ask.everyone());
        return switch (seating.seat(ask)) {
            case Seat.Refused refused -> refused.outcome();
            case Seat.Had seat -> confirmed(request, reading, ask, seat, by);
        };
    }

    private BookingOutcome confirmed(BookingRequest request, Reading reading, Ask ask, Seat.Had seat, By by) {
        if (warnings.died(request.subject())) {
            return new PersonDied();
        }
        var unread = warnings.of(reading, ask, seat, by);
        return unread.isEmpty() ? take(request, ask, seat, by) : new NeedsConfirmation(unread);
    }

    private Optional<Ask> ask(BookingRequest request, By by) {
        return motifs.find(request.structure(), request.motif())
                .flatMap(motif -> resources
                        .find(request.structure(), request.principal())
                        .map(principal -> {
                            var cast = seating.cast(motif);
                            var needs = settled(request);
                            return new Ask(
                                    motif,
                                    principal,
                                    seating.roles(motif, cast, request.companions(), needs),
                                    Slot.of(request.start(), length(request, motif, cast, needs)),
                                    needs,
                                    request.insistence().reason(),
                                    request.circumstances().urgency(),
                                    new Asker(
                                            by.account(),
                                            request.circumstances().call()));
                        }));
    }

    /** What nobody said is looked up: whether she is new, and what her record says she needs. */
    private Needs settled(BookingRequest request) {
        var patient = request.subject().patient();
        if (patient == null) {
            return request.needs().newcomer() == null ? request.needs().asNewcomer(true) : request.needs();
        }
        var needs = patients.identity(patient)
                .map(it -> request.needs().and(Needs.of(it)))
                .orElse(request.needs());
        return needs.newcomer() == null
                ? needs.asNewcomer(continuity.newcomer(request.structure(), patient, request.principal()))
                : needs;
    }

    private static Duration length(BookingRequest request, Motif motif, List<CastMember> cast, Needs needs) {
        var asked = request.minutes();
        if (asked != null) {
            return Duration.ofMinutes(asked);
        }
        var times = Seating.member(cast, request.principal()).times(motif.times());
        boolean newcomer = needs.newcomer() == null || needs.newcomer();
        return Duration.ofMinutes(times.minutes(newcomer, needs.interpreter() != null, needs.wheelchair()));
    }

    private BookingOutcome take(BookingRequest request, Ask ask, Seat.Had seat, By by) {
        var it = new Appointment(
                request.structure(),
                AppointmentId.next(),
                request.subject(),
                request.motif(),
                seat.site(),
                AppointmentStatus.PENDING,
                ask.shown(),
                ask.motif().times().before(),
                ask.motif().times().after(),
                seat.resources(),
                seat.lane(),
                seat.forced() ? ask.reason() : "",
                ask.needs(),
                request.circumstances(),
                new Appointment.Passage(null, null, null),
                null,
                new Appointment.Booking(by.account(), seating.now()),
                0);
        boolean written = attempt.keptIf(seat.resources().size() > 1, kept -> kept, () -> write(it, seat, by));
        return written ? new Booked(it.id(), it.slot()) : new SlotTaken(it.slot(), seating.nearest(ask));
    }

    private boolean write(Appointment it, Seat.Had seat, By by) {
        if (!reservations.add(it.structure(), it.id(), seat.lanes(), it.occupied())) {
            return false;
        }
        appointments.add(it);
        if (seat.held()) {
            holds.clear(it.principal(), it.occupied(), by.account(), seating.now());
        }
        time.refreshFree(it.structure(), seat.resources(), it.occupied());
        chapters.add(StoryEvent.BOOKED, null, it, it.forcedReason(), by, seating.now());
        announcements.tell(
                new AppointmentBooked(it.structure(), it.id(), it.subject().patient()));
        announcements.boards(it.structure(), it.resources(), List.of(it.slot()));
        return true;
    }
}
