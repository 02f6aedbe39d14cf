package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Progress.Step;
import fr.maillon.frontoffice.patients.PatientId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module for those who book: slots, appointments and their story. */
@Component
@Transactional
public class Agenda {
    private final SlotFinder finder;
    private final Booking booking;
    private final Progress progress;
    private final Appointments appointments;
    private final Teller teller;

    Agenda(SlotFinder finder, Booking booking, Progress progress, Appointments appointments, Teller teller) {
        this.finder = finder;
        this.booking = booking;
        this.progress = progress;
        this.appointments = appointments;
        this.teller = teller;
    }

    /** The first useful slots, best first; each was free when it was read. */
    public List<Proposal> firstSlots(SlotSearch search) {
        return finder.first(search);
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

    /** The person, or somebody for her, said she comes. */
    public StatusOutcome confirm(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.BOOKED, ""), by);
    }

    public StatusOutcome arrive(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.CHECKED_IN, ""), by);
    }

    public StatusOutcome start(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.IN_PROGRESS, ""), by);
    }

    public StatusOutcome finish(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.FULFILLED, ""), by);
    }

    /** The person did not come; a person says so, after some grace. */
    public StatusOutcome noShow(AppointmentId id, By by) {
        return progress.go(id, Step.to(AppointmentStatus.NO_SHOW, ""), by);
    }

    /** Wrong person, wrong day: it never was. */
    public StatusOutcome enteredInError(AppointmentId id, String reason, By by) {
        return reason.isBlank()
                ? new StatusOutcome.NeedsReason()
                : progress.go(id, Step.to(AppointmentStatus.ENTERED_IN_ERROR, reason), by);
    }

    /** Keeps the row, gives the time back. {@code byPatient}: she, and not the structure, gave it up. */
    public StatusOutcome cancel(AppointmentId id, CancellationReason reason, boolean byPatient, By by) {
        var to = byPatient ? AppointmentStatus.CANCELLED_BY_PATIENT : AppointmentStatus.CANCELLED_BY_STRUCTURE;
        return progress.go(id, new Step(to, StoryEvent.CANCELLED, reason.label(), null), by);
    }

    public Optional<Appointment> appointment(AppointmentId id) {
        return appointments.find(id);
    }

    /** All that a person has in the period, whatever became of it. */
    public List<Appointment> appointments(StructureId structure, PatientId patient, Slot period) {
        return appointments.of(structure, patient, period);
    }

    /** What happened to it, oldest first; empty when there is no such appointment in sight. */
    public List<StoryLine> story(AppointmentId id) {
        return appointments.find(id).map(teller::story).orElse(List.of());
    }
}
