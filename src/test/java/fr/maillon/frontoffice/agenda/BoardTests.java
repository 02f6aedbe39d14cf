package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Substitute;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class BoardTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private LocalDate monday;

    @BeforeEach
    void aDoctor() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        monday = practice.monday();
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
    }

    @Test
    void showsOpeningsAppointmentsAbsencesAndHoldsOfADay() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:00")));
        var away = ScheduleException.absence(
                practice.structure(), doctor.id(), practice.slot(monday, "11:00", "12:00"), "Formation");
        practice.within(() -> schedules.depart(away, By.PRODUCT));
        practice.within(() -> agenda.hold(
                practice.structure(), doctor.id(), practice.slot(monday, "10:00", "10:20"), AgendaPractice.SECRETARY));

        var column = day(monday).columns().getFirst();

        assertThat(column.resource().name()).isEqualTo("Dr Essai");
        assertThat(column.open())
                .extracting(OpenInterval::slot)
                .containsExactly(practice.slot(monday, "09:00", "11:00"));
        assertThat(column.away()).extracting(ScheduleException::label).containsExactly("Formation");
        assertThat(column.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.appointment().id()).isEqualTo(id);
            assertThat(entry.motif()).isEqualTo("Consultation");
        });
        assertThat(column.holds()).extracting(Hold::holder).containsExactly("Claire Martin");
        assertThat(column.firstFree()).isNotNull();
    }

    @Test
    void saysWhoHoldsTheOpeningsOfSomeoneAway() {
        practice.within(() -> schedules.depart(
                ScheduleException.replacement(
                        practice.structure(),
                        doctor.id(),
                        practice.wall().day(monday),
                        "Congés",
                        new Substitute("Dr Remplaçante", monday, monday)),
                By.PRODUCT));

        assertThat(day(monday).columns().getFirst().open())
                .extracting(OpenInterval::substitute)
                .containsExactly("Dr Remplaçante");
    }

    @Test
    void readsAWeekAndCountsAMonth() {
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:00")));
        practice.booked(practice.request(consultation, doctor, practice.at(monday.plusDays(2), "09:00")));

        var week = practice.within(() -> agenda.week(monday, List.of(doctor.id())));
        var month = practice.within(() -> agenda.month(YearMonth.from(monday), List.of(doctor.id())));

        assertThat(week)
                .extracting(plan -> plan.columns().getFirst().entries().size())
                .containsExactly(1, 0, 1, 0, 0, 0, 0);
        assertThat(month).contains(new DayCount(monday, 1, 180, 160));
    }

    private DayPlan day(LocalDate date) {
        return practice.within(() -> agenda.day(date, List.of(doctor.id())));
    }
}
