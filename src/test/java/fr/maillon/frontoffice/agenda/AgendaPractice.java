package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Rhythm;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.openings.Validity;
import fr.maillon.frontoffice.agenda.openings.WeeklyPattern;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Practice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;

/** A practice whose agenda a test arranges; its days lie ahead, after the next Monday, whatever today is. */
final class AgendaPractice {
    static final By SECRETARY = new By(AccountId.next(), "Claire Martin");

    private final Practice practice;
    private final Agenda agenda;
    private final OpenTime time;
    private final Schedules schedules;
    private final SiteTime wall;

    AgendaPractice(ApplicationContext context) {
        this.practice = Practice.open(context);
        this.agenda = context.getBean(Agenda.class);
        this.time = context.getBean(OpenTime.class);
        this.schedules = context.getBean(Schedules.class);
        this.wall = new SiteTime(practice.site().zone());
    }

    StructureId structure() {
        return practice.structure();
    }

    Site site() {
        return practice.site();
    }

    Practice practice() {
        return practice;
    }

    SiteTime wall() {
        return wall;
    }

    <T> T within(Callable<T> work) {
        return practice.within(work);
    }

    /** The Monday after next, so that notice and today never matter. */
    LocalDate monday() {
        return Morning.today(practice.site().zone())
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
    }

    Instant at(LocalDate date, String time) {
        return wall.at(date, LocalTime.parse(time));
    }

    Slot slot(LocalDate date, String from, String to) {
        return new Slot(at(date, from), at(date, to));
    }

    Resource resource(ResourceKind kind, String name) {
        var it = Resource.of(structure(), kind, UUID.randomUUID(), name)
                .practising(kind == ResourceKind.PROFESSIONNEL ? "MEDECIN_GENERALISTE" : "");
        within(() -> {
            schedules.add(it);
            return it;
        });
        return it;
    }

    Resource doctor(String name) {
        return resource(ResourceKind.PROFESSIONNEL, name);
    }

    Motif motif(String label, MotifTimes times, Resource... principals) {
        return motif(label, times, List.of(principals), List.of());
    }

    Motif motif(String label, MotifTimes times, List<Resource> principals, List<Resource> rooms) {
        var it = Motif.of(structure(), "M" + UUID.randomUUID(), label, "Rendez-vous", times);
        var cast = new ArrayList<CastMember>();
        principals.forEach(each -> cast.add(CastMember.principal(each.id())));
        rooms.forEach(each -> cast.add(CastMember.companion(each.id(), 1)));
        within(() -> {
            schedules.add(it, cast);
            return it;
        });
        return it;
    }

    /** Opens it at these hours every week, holidays too. */
    Opening opens(Resource resource, DayOfWeek day, String from, String to, Terms terms) {
        return opens(resource, weekly(day, from, to), terms);
    }

    Opening opens(Resource resource, WeeklyPattern pattern, Terms terms) {
        var it = Opening.of(structure(), resource.id(), site().id(), pattern, terms);
        within(() -> schedules.open(it));
        return it;
    }

    /** Monday to Friday. */
    void opensAllWeek(Resource resource, String from, String to, Terms terms) {
        for (int day = 1; day <= 5; day++) {
            opens(resource, DayOfWeek.of(day), from, to, terms);
        }
    }

    static WeeklyPattern weekly(DayOfWeek day, String from, String to) {
        return new WeeklyPattern(
                day,
                LocalTime.parse(from),
                LocalTime.parse(to),
                Rhythm.everyWeek(),
                Validity.since(LocalDate.of(2020, 1, 1)),
                true);
    }

    /** Somebody whom nobody asks about. */
    static Subject somebody() {
        return Subject.of(PatientId.next());
    }

    BookingRequest request(Motif motif, Resource principal, Instant start) {
        return BookingRequest.of(structure(), somebody(), motif.id(), principal.id(), start)
                .needing(Needs.NONE.asNewcomer(false));
    }

    BookingOutcome book(BookingRequest request) {
        return within(() -> agenda.book(request, SECRETARY));
    }

    AppointmentId booked(BookingRequest request) {
        return ((BookingOutcome.Booked) book(request)).appointment();
    }

    List<Slot> free(Resource resource, LocalDate date) {
        return within(() -> time.free(structure(), resource.id(), wall.day(date)));
    }
}
