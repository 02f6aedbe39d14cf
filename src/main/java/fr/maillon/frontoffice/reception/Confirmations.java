package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.frontoffice.agenda.AppointmentCancelled;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.AppointmentMoved;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.AppointmentStatusChanged;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.PatientBackToLife;
import fr.maillon.frontoffice.patients.PatientDied;
import fr.maillon.frontoffice.patients.PatientReachChanged;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that people are told of what was booked, moved or cancelled, by a way they allow, and that it is recalled in
 * time: written with the appointment itself, or owed. Each event may come twice; asking twice sends once.
 */
@Component
class Confirmations {
    /** Nothing is booked further ahead. */
    private static final Duration FAR = Duration.ofDays(800);

    private final Tenancy tenancy;
    private final Agenda agenda;
    private final Patients patients;
    private final Messages messages;
    private final Notices notices;
    private final ReminderRows reminders;
    private final AtOnce atOnce;
    private final Clock clock;

    Confirmations(
            Tenancy tenancy,
            Agenda agenda,
            Patients patients,
            Messages messages,
            Notices notices,
            ReminderRows reminders,
            AtOnce atOnce,
            Clock clock) {
        this.tenancy = tenancy;
        this.agenda = agenda;
        this.patients = patients;
        this.messages = messages;
        this.notices = notices;
        this.reminders = reminders;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked event) {
        told(event.structure(), event.appointment(), this::confirm);
    }

    /** On its way back from a cancellation it is placed before it stands: it is told of once it does. */
    @EventListener
    void on(AppointmentMoved event) {
        told(event.structure(), event.appointment(), this::confirm);
    }

    @EventListener
    void on(AppointmentCancelled event) {
        told(event.structure(), event.appointment(), this::giveUp);
    }

    /** What was given up and stands again is told again. */
    @EventListener
    void on(AppointmentStatusChanged event) {
        if (event.from().freesTime() && event.to().isExpected()) {
            told(event.structure(), event.appointment(), this::confirm);
        }
    }

    @ApplicationModuleListener
    void on(AppointmentToTell event) {
        tenancy.assume(Set.of(event.structure().value()));
        agenda.appointment(event.appointment()).ifPresent(it -> {
            if (it.status().freesTime()) {
                giveUp(it);
            } else {
                confirm(it);
            }
        });
    }

    @ApplicationModuleListener
    void on(PatientDied event) {
        tenancy.assume(Set.of(event.structure().value()));
        messages.silence(event.structure(), event.patient().value());
    }

    @ApplicationModuleListener
    void on(PatientBackToLife event) {
        tenancy.assume(Set.of(event.structure().value()));
        messages.endSilence(event.structure(), event.patient().value());
    }

    /** What waits and may not leave that way any more is stopped; what was not told for want of a way is told by the new one. */
    @ApplicationModuleListener
    void on(PatientReachChanged event) {
        tenancy.assume(Set.of(event.structure().value()));
        patients.reach(event.patient()).ifPresent(it -> {
            messages.respect(event.structure(), it.plan());
            patients.identity(event.patient())
                    .ifPresent(who ->
                            expected(event).forEach(each -> messages.confirmAgain(notices.of(each, who), it.plan())));
        });
    }

    private Stream<Appointment> expected(PatientReachChanged event) {
        var now = clock.instant();
        return agenda.appointments(event.structure(), event.patient(), new Slot(now, now.plus(FAR))).stream()
                .filter(it -> it.status().isExpected() && isAhead(it));
    }

    private void told(StructureId structure, AppointmentId id, Consumer<Appointment> how) {
        atOnce.orLater(() -> agenda.appointment(id).ifPresent(how), new AppointmentToTell(structure, id));
    }

    private void confirm(Appointment it) {
        if (it.status().isExpected() && isAhead(it)) {
            who(it).ifPresent(who -> confirm(it, who));
        }
    }

    private void confirm(Appointment it, Identity who) {
        patients.reach(who.id()).ifPresent(reach -> messages.confirm(notices.of(it, who), reach.plan()));
        var urgency = it.circumstances().urgency();
        var now = clock.instant();
        var dues = notices.schedule(it).of(it.slot().start(), urgency != null && urgency.isPressing(), now);
        reminders.plan(it, Notices.version(it), dues, now);
    }

    /** Whoever gave an hour up knows it; what the structure gives up is told. */
    private void giveUp(Appointment it) {
        reminders.overtake(it.structure(), it.id(), Integer.MAX_VALUE, clock.instant());
        var told = it.status() == AppointmentStatus.CANCELLED_BY_STRUCTURE && isAhead(it)
                ? who(it)
                : Optional.<Identity>empty();
        told.ifPresentOrElse(
                who -> patients.reach(who.id())
                        .ifPresent(reach -> messages.announceCancellation(notices.of(it, who), reach.plan())),
                () -> messages.close(it.structure(), it.id().value(), Notices.version(it)));
    }

    private Optional<Identity> who(Appointment it) {
        return Optional.ofNullable(it.subject().patient()).flatMap(patients::identity);
    }

    private boolean isAhead(Appointment it) {
        return it.slot().start().isAfter(clock.instant());
    }
}
