package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.agenda.BookingOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.BookingOutcome.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Ends an appointment in favour of a new one: both rows stay, and the first leads to the second. */
@Component
class Postponing {
    private final Appointments appointments;
    private final Booking booking;
    private final Grasp grasp;
    private final Tenure tenure;
    private final Chapters chapters;
    private final Announcements announcements;
    private final Attempt attempt;
    private final Clock clock;

    Postponing(
            Appointments appointments,
            Booking booking,
            Grasp grasp,
            Tenure tenure,
            Chapters chapters,
            Announcements announcements,
            Attempt attempt,
            Clock clock) {
        this.appointments = appointments;
        this.booking = booking;
        this.grasp = grasp;
        this.tenure = tenure;
        this.chapters = chapters;
        this.announcements = announcements;
        this.attempt = attempt;
        this.clock = clock;
    }

    BookingOutcome postpone(MoveRequest request, By by) {
        var found = appointments.find(request.appointment());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var principal = request.principal() == null ? found.get().principal() : request.principal();
        var it = grasp.hold(found.get(), List.of(principal));
        if (request.version() != null && it.version() != request.version()) {
            return new ChangedMeanwhile(it);
        }
        return it.status().canBecome(AppointmentStatus.POSTPONED)
                ? attempt.keptIf(outcome -> outcome instanceof Booked, () -> replaced(it, request, by))
                : new NotAllowed(it.status());
    }

    private BookingOutcome replaced(Appointment it, MoveRequest request, By by) {
        tenure.giveBack(it);
        var wanted = anew(it, request);
        var reading = Reading.of(it, wanted.start(), wanted.principal(), request.acknowledged());
        var outcome = booking.book(wanted, reading, by);
        return outcome instanceof Booked booked && !end(it, booked.appointment(), by)
                ? new ChangedMeanwhile(appointments.find(it.id()).orElseThrow())
                : outcome;
    }

    private static BookingRequest anew(Appointment it, MoveRequest request) {
        return BookingRequest.of(
                        it.structure(),
                        it.subject(),
                        it.motif(),
                        request.principal() == null ? it.principal() : request.principal(),
                        Objects.requireNonNullElse(request.start(), it.slot().start()))
                .lasting(request.minutes() == null ? Math.toIntExact(it.slot().minutes()) : request.minutes())
                .needing(it.needs())
                .in(it.circumstances())
                .insisting(request.reason());
    }

    private boolean end(Appointment it, AppointmentId successor, By by) {
        if (!appointments.become(it, AppointmentStatus.POSTPONED, successor, it.passage())) {
            return false;
        }
        var after = appointments.find(it.id()).orElseThrow();
        chapters.add(StoryEvent.POSTPONED, it, after, "", by, clock.instant());
        announcements.tell(
                new AppointmentCancelled(it.structure(), it.id(), it.subject().patient()));
        announcements.boards(it.structure(), it.resources(), List.of(it.slot()));
        return true;
    }
}
