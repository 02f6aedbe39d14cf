package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.messages.AppointmentNotice;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.frontoffice.agenda.AppointmentCancelled;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.AppointmentMoved;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.PatientDied;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that people are told of what was booked, moved or cancelled, by a way they allow. What is told holds a day,
 * an hour and a place: neither motif nor speciality. Each event may come twice; asking twice sends once.
 */
@Component
class Confirmations {
    private static final String HOW_TO_CANCEL =
            "Un empêchement\u202f? Prévenez-nous dès que possible\u00a0: ce créneau sera proposé à quelqu’un d’autre.";

    private final Tenancy tenancy;
    private final Agenda agenda;
    private final Schedules schedules;
    private final Structures structures;
    private final Patients patients;
    private final Messages messages;
    private final Clock clock;

    Confirmations(
            Tenancy tenancy,
            Agenda agenda,
            Schedules schedules,
            Structures structures,
            Patients patients,
            Messages messages,
            Clock clock) {
        this.tenancy = tenancy;
        this.agenda = agenda;
        this.schedules = schedules;
        this.structures = structures;
        this.patients = patients;
        this.messages = messages;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AppointmentBooked event) {
        tell(event.structure().value(), event.appointment(), event.patient());
    }

    @ApplicationModuleListener
    void on(AppointmentMoved event) {
        tell(event.structure().value(), event.appointment(), event.patient());
    }

    @ApplicationModuleListener
    void on(AppointmentCancelled event) {
        tenancy.assume(Set.of(event.structure().value()));
        agenda.appointment(event.appointment())
                .ifPresent(it -> messages.close(it.structure(), it.id().value(), version(it)));
    }

    @ApplicationModuleListener
    void on(PatientDied event) {
        tenancy.assume(Set.of(event.structure().value()));
        messages.silence(event.structure(), event.patient().value());
    }

    private void tell(UUID structure, AppointmentId id, @Nullable PatientId patient) {
        if (patient == null) {
            return;
        }
        tenancy.assume(Set.of(structure));
        var appointment = agenda.appointment(id).filter(it -> it.status().isExpected());
        var identity = patients.identity(patient);
        if (appointment.isEmpty()
                || identity.isEmpty()
                || !appointment.get().slot().start().isAfter(clock.instant())) {
            return;
        }
        patients.contactPlan(patient)
                .ifPresent(plan -> messages.confirm(
                        notice(appointment.get(), identity.get()), WaysToTell.of(identity.get(), plan)));
    }

    private AppointmentNotice notice(Appointment it, Identity who) {
        Site site = structures.sites(it.structure()).stream()
                .filter(place -> place.id().equals(it.site()))
                .findFirst()
                .orElseThrow();
        var guidance = schedules.motif(it.structure(), it.motif()).map(motif -> motif.guidance());
        return new AppointmentNotice(
                it.structure(),
                it.id().value(),
                version(it),
                who.id().value(),
                (who.title() + " " + who.calledName()).strip(),
                who.usedGivenName().isEmpty() ? who.firstGivenName() : who.usedGivenName(),
                it.slot().start(),
                site.zone(),
                site.name(),
                site.address(),
                null,
                site.phone(),
                guidance.map(text -> text.documents()).orElse(List.of()),
                guidance.map(text -> text.preparation())
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                HOW_TO_CANCEL);
    }

    /** Counts from 1. */
    private static int version(Appointment it) {
        return it.version() + 1;
    }
}
