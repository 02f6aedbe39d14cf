package fr.maillon.testing;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.structure.PractitionerId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A practice that works: doctors who receive every day, holidays included, one motif, and people who are known. */
public final class Centre {
    private final ApplicationContext context;
    private final Practice practice;
    private final Acting secretary;
    private final List<Resource> doctors = new ArrayList<>();
    private final Motif motif;

    private Centre(ApplicationContext context, Practice practice, int doctors) {
        this.context = context;
        this.practice = practice;
        this.secretary = new Acting(
                AccountId.next(),
                "Secrétaire d’essai",
                Map.of(practice.structure(), Set.of(Role.SECRETAIRE)),
                practice.structure());
        for (int i = 0; i < doctors; i++) {
            this.doctors.add(receives("Dr " + (char) ('A' + i)));
        }
        this.motif = Motif.of(
                practice.structure(),
                "CONS" + UUID.randomUUID(),
                "Consultation",
                "Rendez-vous",
                new MotifTimes(15, 20, 0, 0));
        practice.within(() -> {
            schedules()
                    .add(
                            motif,
                            this.doctors.stream()
                                    .map(it -> CastMember.principal(it.id()))
                                    .toList());
            return true;
        });
    }

    /** A centre with so many doctors, each open from 8 to 19 every day. */
    public static Centre open(ApplicationContext context, int doctors) {
        return new Centre(context, Practice.open(context), doctors);
    }

    /** One doctor more in a practice that exists. */
    public static Centre at(ApplicationContext context, Practice practice) {
        return new Centre(context, practice, 1);
    }

    /** An appointment for somebody whose identity is not known yet. */
    public AppointmentId booksSomebody() {
        return books(Subject.provisional("Personne d’essai"));
    }

    public Practice practice() {
        return practice;
    }

    public Person secretary() {
        return practice.person(Role.SECRETAIRE);
    }

    public List<Resource> doctors() {
        return doctors;
    }

    public Motif motif() {
        return motif;
    }

    /** What whoever books the motif is told. */
    public void instructs(String words) {
        practice.within(() -> schedules()
                .change(
                        motif.guided(new Motif.Guidance("", List.of(), false, words)),
                        doctors.stream()
                                .map(it -> CastMember.principal(it.id()))
                                .toList()));
    }

    /** Somebody known, born F at Lyon 3e. */
    public PatientId knows(String name, String given, String birth) {
        return knowsByMail(name, given, birth, "");
    }

    /** The same, reached by e-mail. */
    public PatientId knowsByMail(String name, String given, String birth, String email) {
        return practice.knows(name, given, birth, email);
    }

    /** The first free hour of the first doctor, booked for this person. */
    public AppointmentId books(PatientId person) {
        return books(Subject.of(person));
    }

    /** At this hour of the first doctor, past or to come. */
    public AppointmentId books(PatientId person, LocalDateTime start) {
        return books(
                Subject.of(person),
                doctors.getFirst().id(),
                start.atZone(practice.site().zone()).toInstant());
    }

    private AppointmentId books(Subject subject) {
        var first = practice.within(() -> context.getBean(Agenda.class)
                .firstSlots(SlotSearch.of(practice.structure(), motif.id()))
                .getFirst());
        return books(subject, first.principal(), first.slot().start());
    }

    private AppointmentId books(Subject subject, ResourceId doctor, Instant start) {
        return practice.within(() -> {
            var agenda = context.getBean(Agenda.class);
            var request = BookingRequest.of(practice.structure(), subject, motif.id(), doctor, start)
                    .acknowledging(Set.of(Warning.Kind.values()));
            if (agenda.book(request, By.of(secretary)) instanceof BookingOutcome.Booked booked) {
                return booked.appointment();
            }
            throw new IllegalStateException("not booked");
        });
    }

    private Resource receives(String name) {
        var it = Resource.of(
                        practice.structure(),
                        ResourceKind.PROFESSIONNEL,
                        PractitionerId.next().value(),
                        name)
                .practising("MEDECIN_GENERALISTE");
        practice.within(() -> {
            schedules().add(it);
            return true;
        });
        for (var day : DayOfWeek.values()) {
            practice.opens(it, day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Terms.every(15), true);
        }
        return it;
    }

    private Schedules schedules() {
        return context.getBean(Schedules.class);
    }
}
