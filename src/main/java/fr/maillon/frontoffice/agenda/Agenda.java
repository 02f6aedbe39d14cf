package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Progress.Step;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module for those who book: slots, appointments and their story. */
@Component
@Transactional
public class Agenda {
    private final SlotFinder finder;
    private final Continuity continuity;
    private final Booking booking;
    private final Moving moving;
    private final Postponing postponing;
    private final Returning returning;
    private final Unwinding unwinding;
    private final Progress progress;
    private final Keeping keeping;
    private final Appointments appointments;
    private final Teller teller;

    Agenda(
            SlotFinder finder,
            Continuity continuity,
            Booking booking,
            Moving moving,
            Postponing postponing,
            Returning returning,
            Unwinding unwinding,
            Progress progress,
            Keeping keeping,
            Appointments appointments,
            Teller teller) {
        this.finder = finder;
        this.continuity = continuity;
        this.booking = booking;
        this.moving = moving;
        this.postponing = postponing;
        this.returning = returning;
        this.unwinding = unwinding;
        this.progress = progress;
        this.keeping = keeping;
        this.appointments = appointments;
        this.teller = teller;
    }

    /** The first useful slots, best first; each was free when it was read. */
    public List<Proposal> firstSlots(SlotSearch search) {
        return finder.first(search);
    }

    /** Whom this person usually sees for such a motif. */
    public Optional<ResourceId> usual(StructureId structure, PatientId patient, MotifId motif) {
        return continuity.usual(structure, patient, motif);
    }

    /** The same for whatever motif. */
    public Optional<ResourceId> usual(StructureId structure, PatientId patient) {
        return continuity.usual(structure, patient);
    }

    /** Books one hour, or says why not and what is near. */
    public BookingOutcome book(BookingRequest request, By by) {
        return booking.book(request, by);
    }

    /** Books in the order given, each on its own merits: what is refused does not hinder the rest. */
    public List<BookingOutcome> book(Collection<BookingRequest> requests, By by) {
        var outcomes = new ArrayList<BookingOutcome>();
        requests.forEach(request -> outcomes.add(booking.book(request, by)));
        return outcomes;
    }

    /** Another hour, length or principal. The old time is given back only if the new one is had. */
    public BookingOutcome move(MoveRequest request, By by) {
        return moving.move(request, by);
    }

    /** Each takes the hour and the principal of the other and keeps its own length; nobody moves over an unread warning. */
    public BookingOutcome swap(AppointmentId one, AppointmentId other, Set<Warning.Kind> acknowledged, By by) {
        return moving.swap(one, other, acknowledged, StoryEvent.SWAPPED, by);
    }

    /** Ends it in favour of a new appointment at another hour, to which it then leads. */
    public BookingOutcome postpone(MoveRequest request, By by) {
        return postponing.postpone(request, by);
    }

    /** Brings back what ended, for a reason; if its time was given away, the answer says what is near. */
    public BookingOutcome reopen(AppointmentId id, String reason, By by) {
        return returning.reopen(id, reason, by);
    }

    /**
     * Goes back on the booking itself or on the last move, new length, cancellation, status, swap or postponement, from
     * either of the two.
     */
    public BookingOutcome undo(AppointmentId id, By by) {
        return unwinding.undo(id, by);
    }

    /**
     * Keeps an hour of someone for five minutes, in sight of every desk; asked again it lasts five minutes more.
     *
     * @param card the call card for which it is kept, which shares it with no other
     */
    public HoldOutcome hold(StructureId structure, ResourceId resource, Slot slot, @Nullable UUID card, By by) {
        return keeping.hold(structure, resource, slot, card, by);
    }

    /** What is still kept under this number. */
    public Optional<Hold> held(HoldId hold) {
        return keeping.held(hold);
    }

    /** Lets go of one's own. */
    public void release(StructureId structure, HoldId hold, By by) {
        keeping.release(structure, hold, by);
    }

    /** A provisional appointment is now somebody's. */
    public StatusOutcome identify(AppointmentId id, PatientId patient, By by) {
        return progress.identify(id, patient, by);
    }

    /** The note in words; never a diagnosis. */
    public StatusOutcome note(AppointmentId id, String note, By by) {
        return progress.note(id, note, by);
    }

    /** The person, or somebody for her, said she comes. */
    public StatusOutcome confirm(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.BOOKED, ""), by);
    }

    /** She is here; when it is not for today, nothing is noted and the answer asks. */
    public StatusOutcome arrive(AppointmentId id, By by) {
        return progress.arriveToday(id, by);
    }

    /** She is here, whichever day it is for. */
    public StatusOutcome arriveAnyDay(AppointmentId id, By by) {
        return progress.arrive(id, by);
    }

    public StatusOutcome start(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.IN_PROGRESS, ""), by);
    }

    public StatusOutcome finish(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.FULFILLED, ""), by);
    }

    /** She did not come: not before some grace; when it is not for today, nothing is noted and the answer asks. */
    public StatusOutcome noShow(AppointmentId id, By by) {
        return progress.missedToday(id, by);
    }

    /** She did not come, whichever day it was for. */
    public StatusOutcome noShowAnyDay(AppointmentId id, By by) {
        return progress.missed(id, by);
    }

    /** Keeps the row, gives the time back. {@code byPatient}: she, and not the structure, gave it up. */
    public StatusOutcome cancel(AppointmentId id, CancellationReason reason, boolean byPatient, By by) {
        return cancel(id, reason, "", byPatient, by);
    }

    /** The same; {@code detail} is told with the reason, never a diagnosis. */
    public StatusOutcome cancel(AppointmentId id, CancellationReason reason, String detail, boolean byPatient, By by) {
        var why = detail.isBlank() ? reason.label() : reason.label() + ", " + detail.strip();
        return progress.go(id, new Step(ending(reason, byPatient), StoryEvent.CANCELLED, why, null), by);
    }

    private static AppointmentStatus ending(CancellationReason reason, boolean byPatient) {
        if (reason == CancellationReason.WRONG_PERSON) {
            return AppointmentStatus.ENTERED_IN_ERROR;
        }
        return byPatient ? AppointmentStatus.CANCELLED_BY_PATIENT : AppointmentStatus.CANCELLED_BY_STRUCTURE;
    }

    public Optional<Appointment> appointment(AppointmentId id) {
        return appointments.find(id);
    }

    /** All that a person has in the period, whatever became of it. */
    public List<Appointment> appointments(StructureId structure, PatientId patient, Slot period) {
        return appointments.of(structure, patient, period);
    }

    /** Those of these people who are expected in the period, by their hour. */
    public List<Appointment> expected(StructureId structure, Collection<PatientId> patients, Slot period) {
        return patients.isEmpty()
                ? List.of()
                : appointments.of(structure, patients, period).stream()
                        .filter(it -> it.status().isExpected())
                        .toList();
    }

    /** What a person is still expected for: so many at most, the next ones first. */
    public List<Appointment> toCome(StructureId structure, PatientId patient, Instant now, int most) {
        return appointments.toCome(structure, patient, now, most);
    }

    /** What happened to it, oldest first; empty when there is no such appointment in sight. */
    public List<StoryLine> story(AppointmentId id) {
        return appointments.find(id).map(teller::story).orElse(List.of());
    }
}
