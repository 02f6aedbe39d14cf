package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What closes, and who leaves, at an hour of a day. */
@House
class ClosingSiteTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    StructureBook book;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private Practitioner colleague;
    private Resource doctor;
    private LocalDate today;

    @BeforeEach
    void aDoctorWhoReceivesDayAndNightAtOneOfTwoSites() {
        practice = new AgendaPractice(context);
        colleague = practice.practice().practitioner("Dr", "Essai", Profession.MEDECIN_GENERALISTE);
        doctor = Resource.of(
                        practice.structure(),
                        ResourceKind.PROFESSIONNEL,
                        colleague.id().value(),
                        colleague.shortName())
                .practising(colleague.profession().name());
        does(() -> schedules.add(doctor));
        does(() -> context.getBean(Structures.class)
                .add(new Site(
                        practice.structure(),
                        SiteId.next(),
                        "Annexe",
                        List.of(),
                        null,
                        ZoneId.of("Europe/Paris"),
                        "69",
                        false,
                        true)));
        today = Morning.today(practice.site().zone());
    }

    @Test
    void whatBeganBeforeASiteClosedStaysAndWhatFollowsGoes() {
        opensDayAndNight();

        does(() -> book.close(practice.structure(), practice.site().id()));

        await().untilAsserted(() -> assertThat(open(today.plusDays(2))).isEmpty());
        assertThat(open(today)).isNotEmpty();
        does(() -> book.reopen(practice.structure(), practice.site().id()));
        await().untilAsserted(() -> assertThat(open(today.plusDays(2))).isNotEmpty());
    }

    @Test
    void whatOpensLaterTodayIsSaidBeforeTheSiteCloses() {
        var day = practice.monday();
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
        practice.opens(doctor, DayOfWeek.MONDAY, "14:00", "18:00", Terms.ANYTHING);
        practice.opens(
                practice.resource(ResourceKind.SALLE, "Salle 1"), DayOfWeek.MONDAY, "14:00", "18:00", Terms.ANYTHING);

        assertThat(said(day, "08:00"))
                .containsExactly(doctor.name() + ", 09:00–12:00", doctor.name() + ", 14:00–18:00");
        assertThat(said(day, "10:00")).containsExactly(doctor.name() + ", 14:00–18:00");
        assertThat(said(day, "15:00")).isEmpty();
    }

    @Test
    void whoeverLeftHasNoColumnAfterHerLastDayUnlessSomebodyIsExpected() {
        practice.doctor("Dr Restée");
        opensDayAndNight();
        var consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        practice.booked(practice.request(consultation, doctor, practice.at(practice.monday(), "10:00")));
        var secretary = practice.practice().person(Role.SECRETAIRE);

        does(() -> book.leave(practice.structure(), colleague.id()));

        assertThat(secretary.get("/agenda/jour?date=" + today.plusDays(2)).body())
                .contains("Dr Restée")
                .doesNotContain("tete-" + doctor.id());
        assertThat(secretary.get("/agenda/jour?date=" + practice.monday()).body())
                .contains("tete-" + doctor.id());
        assertThat(secretary.get("/agenda/jour?date=" + today.minusDays(2)).body())
                .contains("tete-" + doctor.id());
    }

    private void opensDayAndNight() {
        for (var day : DayOfWeek.values()) {
            practice.opens(doctor, day, "00:00", "00:00", Terms.every(15));
        }
    }

    private List<OpenInterval> open(LocalDate day) {
        var noon = new Slot(practice.at(day, "11:00"), practice.at(day, "12:00"));
        return practice.within(() -> schedules.open(practice.structure(), List.of(doctor.id()), noon))
                .getOrDefault(doctor.id(), List.of());
    }

    /** At this hour of that day. */
    private List<String> said(LocalDate day, String hour) {
        var rest = new RestOfToday(
                context.getBean(Resources.class),
                context.getBean(OpenTime.class),
                context.getBean(Places.class),
                Clock.fixed(practice.at(day, hour), ZoneOffset.UTC));
        return practice.within(
                () -> rest.today(practice.structure(), practice.site().id()));
    }

    private void does(Runnable change) {
        practice.within(() -> {
            change.run();
            return true;
        });
    }
}
