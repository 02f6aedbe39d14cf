package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.calendar.SiteTime;
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
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class UpkeepTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    StructureBook book;

    @Autowired
    Schedules schedules;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Practitioner colleague;
    private Resource doctor;
    private LocalDate monday;

    @BeforeEach
    void aDoctorOfTheStructure() {
        practice = new AgendaPractice(context);
        colleague = practice.practice().practitioner("Dr", "Essai", Profession.MEDECIN_GENERALISTE);
        doctor = Resource.of(
                        practice.structure(),
                        ResourceKind.PROFESSIONNEL,
                        colleague.id().value(),
                        colleague.shortName())
                .practising(colleague.profession().name());
        does(() -> schedules.add(doctor));
        monday = practice.monday();
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
    }

    @Test
    void whoLeavesIsProposedNoMoreAndKeepsWhatIsBooked() {
        var consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        var booked = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));

        does(() -> book.leave(practice.structure(), colleague.id()));

        becomesFree();
        assertThat(practice.within(() -> agenda.appointment(booked)))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(AppointmentStatus.PENDING));
        assertThat(practice.within(() -> schedules.stranded(
                        practice.structure(),
                        List.of(doctor.id()),
                        practice.wall().day(monday))))
                .extracting(Appointment::id)
                .containsExactly(booked);

        does(() -> book.comeBack(practice.structure(), colleague.id()));
        becomesFree(practice.slot(monday, "09:00", "10:00"), practice.slot(monday, "10:20", "12:00"));
    }

    @Test
    void aClosedSiteOpensNoMoreUntilItDoesAgain() {
        var other = site("Annexe", SiteId.next(), "Europe/Paris", "69");
        does(() -> context.getBean(Structures.class).add(other));

        does(() -> book.close(practice.structure(), practice.site().id()));
        becomesFree();

        does(() -> book.reopen(practice.structure(), practice.site().id()));
        becomesFree(practice.slot(monday, "09:00", "12:00"));
    }

    @Test
    void aCorrectedDepartementMovesTheHour() {
        var moved = site(practice.site().name(), practice.site().id(), "Indian/Reunion", "974");

        does(() -> book.change(moved));

        var wall = new SiteTime(moved.zone());
        becomesFree(new Slot(wall.at(monday, LocalTime.of(9, 0)), wall.at(monday, LocalTime.of(12, 0))));
    }

    @Test
    void aNewNameIsWrittenOverHerColumnButNotOverOneThatWasChosenThere() {
        does(() -> schedules.change(doctor.named("Docteur E.")));
        does(() -> book.change(renamed("Essai", Profession.PEDIATRE)));
        await().untilAsserted(() -> assertThat(resource().profession()).isEqualTo("PEDIATRE"));
        assertThat(resource().name()).isEqualTo("Docteur E.");

        var married = renamed("Modèle", Profession.PEDIATRE);
        does(() -> book.change(married));

        await().untilAsserted(() -> assertThat(resource().name()).isEqualTo(married.shortName()));
    }

    private void becomesFree(Slot... slots) {
        await().untilAsserted(() -> assertThat(practice.free(doctor, monday)).containsExactly(slots));
    }

    private Practitioner renamed(String familyName, Profession profession) {
        return new Practitioner(
                practice.structure(),
                colleague.id(),
                colleague.title(),
                familyName,
                colleague.givenName(),
                profession,
                null);
    }

    private Site site(String name, SiteId id, String zone, String departement) {
        return new Site(practice.structure(), id, name, List.of(), null, ZoneId.of(zone), departement, false, true);
    }

    private Resource resource() {
        return practice.within(
                () -> schedules.resource(practice.structure(), doctor.id()).orElseThrow());
    }

    private void does(Runnable change) {
        practice.within(() -> {
            change.run();
            return true;
        });
    }
}
