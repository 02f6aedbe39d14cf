package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whom an absence leaves without openings, until something is done about each. */
@House
class StrandedPagesTests {
    private static final By SECRETARY = AgendaPractice.SECRETARY;
    private static final String ALL = "/agenda/sans-ouverture";

    @Autowired
    ApplicationContext context;

    @Autowired
    Schedules schedules;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private Person secretary;
    private LocalDate monday;

    @BeforeEach
    void aDoctorWhoReceivesOnMondays() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        secretary = practice.practice().person(Role.SECRETAIRE);
        monday = practice.monday();
    }

    @Test
    void whoIsToBeCalledIsSaidByWhomAndLeavesOnlyOnceSettled() {
        var appointment = practice.booked(request("Mme Untel", monday, "11:00"));
        var page = away(monday);
        assertThat(body(page)).contains("Un rendez-vous à régler", "Mme Untel");

        var called = secretary.post(page + "/rappeler", Map.of("rendezVous", appointment.toString()));
        assertThat(called.statusCode()).as(called.body()).isEqualTo(303);
        assertThat(body(page))
                .contains("Aucun rendez-vous à régler", "Une personne à rappeler", "Mme Untel")
                .contains("Personne d’essai a noté que la personne est à rappeler (absence\u00a0: Formation).");
        assertThat(practice.within(() -> agenda.story(appointment)))
                .last()
                .satisfies(line -> assertThat(line.sentence()).contains("à rappeler"));
        assertThat(secretary
                        .post(page + "/rappeler", Map.of("rendezVous", appointment.toString()))
                        .statusCode())
                .as("once is enough")
                .isEqualTo(409);

        secretary.post(page + "/annuler", Map.of("rendezVous", appointment.toString()));
        assertThat(body(page))
                .contains("Un rendez-vous réglé", "Personne d’essai l’a annulé")
                .doesNotContain("Une personne à rappeler");
    }

    @Test
    void whatIsMovedElsewhereIsToldHere() {
        var appointment = practice.booked(request("Mme Untel", monday, "11:00"));
        var page = away(monday);

        practice.within(() ->
                agenda.move(MoveRequest.to(appointment, practice.at(monday.plusWeeks(1), "09:00")), SECRETARY));

        assertThat(body(page))
                .contains("Aucun rendez-vous à régler", "Un rendez-vous réglé", "Claire Martin l’a déplacé");
    }

    @Test
    void anHourThatPassedWithoutAnythingDoneIsNotForgotten() {
        var past = monday.minusWeeks(3);
        practice.booked(request("M. Oublié", past, "11:00")
                .insisting("noté après coup")
                .acknowledging(Set.of(Warning.Kind.PAST)));
        var page = away(past);

        assertThat(body(page)).contains("Un rendez-vous à régler", "M. Oublié", "L’heure est passée");
        assertThat(body("/agenda/ouvertures?ressource=" + doctor.id())).contains("1 à régler");
    }

    /** Hours that are withdrawn have no page of their own. */
    @Test
    void whatIsBookedAndNoLongerOpensIsListedUntilSomethingIsDone() {
        var other = practice.doctor("Dr Autre");
        var opening = practice.opens(other, DayOfWeek.TUESDAY, "09:00", "12:00", Terms.every(15));
        var motif = practice.motif("Suivi", new MotifTimes(15, 20, 0, 0), other, doctor);
        var appointment = practice.booked(BookingRequest.of(
                        practice.structure(),
                        Subject.provisional("M. Tel"),
                        motif.id(),
                        other.id(),
                        practice.at(monday.plusDays(1), "11:00"))
                .needing(Needs.NONE.asNewcomer(false)));
        assertThat(body(ALL)).contains("Aucun rendez-vous à régler");

        practice.within(() -> schedules.withdraw(practice.structure(), opening.id()));

        assertThat(body(ALL)).contains("Un rendez-vous à régler", "M. Tel");
        assertThat(body("/agenda/ouvertures?ressource=" + other.id())).contains("là où plus rien n’ouvre");
        secretary.post(ALL + "/rappeler", Map.of("rendezVous", appointment.toString()));
        assertThat(body(ALL))
                .contains("Une personne à rappeler", "Personne d’essai a noté que la personne est à rappeler");

        var slot = Pattern.compile("name=\"creneau\" value=\"([^\"]+)\"").matcher(body(ALL));
        assertThat(slot.find()).isTrue();
        var moved = secretary.post(
                ALL + "/deplacer", Map.of("rendezVous", appointment.toString(), "creneau", slot.group(1)));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(303);
        assertThat(body(ALL)).contains("Aucun rendez-vous à régler").doesNotContain("M. Tel");
        assertThat(secretary
                        .post(ALL + "/annuler", Map.of("rendezVous", appointment.toString()))
                        .statusCode())
                .as("only what no opening holds is settled here")
                .isEqualTo(409);
    }

    private BookingRequest request(String who, LocalDate day, String time) {
        return BookingRequest.of(
                        practice.structure(),
                        Subject.provisional(who),
                        consultation.id(),
                        doctor.id(),
                        practice.at(day, time))
                .needing(Needs.NONE.asNewcomer(false));
    }

    /** The page of an absence that takes the whole day. */
    private String away(LocalDate day) {
        var it = ScheduleException.absence(
                practice.structure(), doctor.id(), practice.wall().day(day), "Formation");
        return "/agenda/exceptions/"
                + practice.within(() -> schedules.depart(it, SECRETARY)).exception();
    }

    private String body(String path) {
        return secretary.get(path).body().replace("&nbsp;", "\u00a0");
    }
}
