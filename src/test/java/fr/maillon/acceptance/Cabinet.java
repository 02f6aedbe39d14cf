package fr.maillon.acceptance;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Rhythm;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.openings.Validity;
import fr.maillon.frontoffice.agenda.openings.WeeklyPattern;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Practice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What a task finds in place when it begins: who receives, when, for what, and who is known. The task itself goes by the screens. */
final class Cabinet {
    private final ApplicationContext context;
    private final Practice practice;

    Cabinet(ApplicationContext context) {
        this.context = context;
        this.practice = Practice.open(context);
    }

    /** Dr Vernon receives from nine to twelve, a quarter of an hour each, and Lise Aubertin is known. */
    static Cabinet ordinary(ApplicationContext context) {
        var it = new Cabinet(context);
        it.motif("Consultation", 15, it.doctor("Dr Alix Vernon", "09:00", "12:00"));
        it.knows("Aubertin", "Lise", "12/03/1985");
        return it;
    }

    Practice practice() {
        return practice;
    }

    /** Somebody who works here, at her screen. */
    Workstation someone(Role... roles) {
        return Workstation.of(practice.person(roles));
    }

    Workstation secretary() {
        return someone(Role.SECRETAIRE);
    }

    /** A Monday that is worked, more than a week ahead, so that neither notice nor today matter. */
    LocalDate monday() {
        var place =
                new HolidayPlace(practice.site().departement(), practice.site().goodFriday());
        return Stream.iterate(
                        Morning.today(practice.site().zone())
                                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                .plusWeeks(1),
                        day -> day.plusWeeks(1))
                .filter(day -> PublicHolidays.nameOf(day, place).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A doctor who receives from Monday to Friday at these hours, holidays excepted. */
    Resource doctor(String name, String from, String to) {
        return doctor(name, from, to, Terms.every(15));
    }

    Resource doctor(String name, String from, String to, Terms terms) {
        var it = resource(ResourceKind.PROFESSIONNEL, name);
        opens(it, from, to, terms);
        return it;
    }

    /** One more place where people are received. */
    SiteId site(String name) {
        var first = practice.site();
        var it = new Site(
                practice.structure(),
                SiteId.next(),
                name,
                List.of(),
                null,
                first.zone(),
                first.departement(),
                first.goodFriday(),
                true);
        within(() -> {
            context.getBean(Structures.class).add(it);
            return it;
        });
        return it.id();
    }

    /** A doctor who receives there from Monday to Friday at these hours, holidays excepted. */
    Resource doctorAt(SiteId site, String name, String from, String to) {
        var it = resource(ResourceKind.PROFESSIONNEL, name);
        for (int day = 1; day <= 5; day++) {
            var hours = new WeeklyPattern(
                    DayOfWeek.of(day),
                    LocalTime.parse(from),
                    LocalTime.parse(to),
                    Rhythm.everyWeek(),
                    Validity.since(LocalDate.of(2020, 1, 1)),
                    false);
            within(() -> schedules().open(Opening.of(practice.structure(), it.id(), site, hours, Terms.every(15))));
        }
        return it;
    }

    /** From Monday to Friday, at these hours besides those there are. */
    void opens(Resource it, String from, String to, Terms terms) {
        for (int day = 1; day <= 5; day++) {
            practice.opens(it, DayOfWeek.of(day), LocalTime.parse(from), LocalTime.parse(to), terms, false);
        }
    }

    /** A room or a device, there at all hours. */
    Resource thing(ResourceKind kind, String name) {
        var it = resource(kind, name);
        for (var day : DayOfWeek.values()) {
            practice.opens(it, day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Terms.every(5), true);
        }
        return it;
    }

    /** An interpreter of this language, who comes at these hours. */
    Resource interpreter(String name, String language, String from, String to) {
        var it = resource(Resource.of(practice.structure(), ResourceKind.INTERPRETE, UUID.randomUUID(), name)
                .speaking(List.of(language)));
        opens(it, from, to, Terms.every(5));
        return it;
    }

    Motif motif(String label, int minutes, Resource... doctors) {
        return motif(
                Motif.of(practice.structure(), code(), label, "Rendez-vous", new MotifTimes(minutes, minutes, 0, 0)),
                doctors);
    }

    /** This motif, in which each of these doctors can see the person. */
    Motif motif(Motif it, Resource... doctors) {
        return cast(
                it,
                Arrays.stream(doctors)
                        .map(doctor -> CastMember.principal(doctor.id()))
                        .toList());
    }

    Motif cast(Motif it, List<CastMember> cast) {
        within(() -> {
            schedules().add(it, cast);
            return it;
        });
        return it;
    }

    /** Off for the whole day. */
    void isAway(Resource doctor, LocalDate day, String label) {
        var wall = new SiteTime(practice.site().zone());
        within(() -> schedules()
                .depart(
                        ScheduleException.absence(practice.structure(), doctor.id(), wall.day(day), label),
                        new By(AccountId.next(), "Secrétaire d’essai")));
    }

    /** They met a fortnight ago, and the visit came to its end. */
    void saw(Resource doctor, PatientId person, Motif motif) {
        var by = new By(AccountId.next(), "Secrétaire d’essai");
        var start = Morning.today(practice.site().zone()).minusWeeks(2).atTime(10, 0);
        var visit = BookingRequest.of(
                        practice.structure(),
                        Subject.of(person),
                        motif.id(),
                        doctor.id(),
                        start.atZone(practice.site().zone()).toInstant())
                .insisting("noté après coup")
                .acknowledging(Set.of(Warning.Kind.PAST));
        within(() -> {
            var agenda = context.getBean(Agenda.class);
            return agenda.finish(((BookingOutcome.Booked) agenda.book(visit, by)).appointment(), by);
        });
    }

    static String code() {
        return "M" + UUID.randomUUID();
    }

    /** Somebody known, born F at Lyon 3e. */
    PatientId knows(String name, String given, String birth) {
        return knows(name, given, birth, "");
    }

    /** The same, with an e-mail address. */
    PatientId knows(String name, String given, String birth, String email) {
        return practice.knows(name, given, birth, email);
    }

    <T> T within(Callable<T> work) {
        return practice.within(work);
    }

    Schedules schedules() {
        return context.getBean(Schedules.class);
    }

    private Resource resource(ResourceKind kind, String name) {
        return resource(Resource.of(practice.structure(), kind, UUID.randomUUID(), name)
                .practising(kind == ResourceKind.PROFESSIONNEL ? "MEDECIN_GENERALISTE" : ""));
    }

    private Resource resource(Resource it) {
        within(() -> {
            schedules().add(it);
            return it;
        });
        return it;
    }
}
