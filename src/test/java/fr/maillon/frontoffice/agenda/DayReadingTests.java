package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Substitute;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class DayReadingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    @Autowired
    DayReading reading;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private LocalDate monday;
    private List<ResourceId> doctors;

    @BeforeEach
    void aDoctor() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        monday = practice.monday();
        doctors = List.of(doctor.id());
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
    }

    @Test
    void showsAppointmentsFreeTimeAndWhatOthersKeep() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:00")));
        var away = ScheduleException.absence(
                practice.structure(), doctor.id(), practice.slot(monday, "11:00", "12:00"), "Formation");
        practice.within(() -> schedules.depart(away, By.PRODUCT));
        practice.within(() -> agenda.hold(
                practice.structure(),
                doctor.id(),
                practice.slot(monday, "10:00", "10:20"),
                null,
                AgendaPractice.SECRETARY));
        var day = practice.wall().day(monday);

        assertThat(practice.within(() -> reading.during(doctors, day)))
                .extracting(Appointment::id)
                .containsExactly(id);
        assertThat(practice.within(() -> reading.free(practice.structure(), doctors, day)))
                .containsExactly(Map.entry(doctor.id(), List.of(practice.slot(monday, "09:20", "11:00"))));
        assertThat(practice.within(() -> reading.kept(practice.structure(), doctors, day)))
                .extracting(KeptTime::holder)
                .containsExactly("Claire Martin");
    }

    @Test
    void saysWhoHoldsTheOpeningsOfSomeoneAway() {
        var day = practice.wall().day(monday);
        practice.within(() -> schedules.depart(
                ScheduleException.replacement(
                        practice.structure(),
                        doctor.id(),
                        day,
                        "Congés",
                        new Substitute("Dr Remplaçante", monday, monday)),
                By.PRODUCT));

        assertThat(practice.within(() -> schedules.open(practice.structure(), doctors, day))
                        .get(doctor.id()))
                .extracting(OpenInterval::substitute)
                .containsExactly("Dr Remplaçante");
    }

    @Test
    void countsByLocalDay() {
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:00")));
        practice.booked(practice.request(consultation, doctor, practice.at(monday.plusDays(2), "09:00")));
        var wall = practice.wall();
        var week =
                new Slot(wall.day(monday).start(), wall.day(monday.plusDays(6)).end());

        assertThat(loads(doctors, week))
                .containsOnly(
                        Map.entry(monday, new DayLoad(1, 160)),
                        Map.entry(monday.plusDays(1), new DayLoad(0, 180)),
                        Map.entry(monday.plusDays(2), new DayLoad(1, 160)),
                        Map.entry(monday.plusDays(3), new DayLoad(0, 180)),
                        Map.entry(monday.plusDays(4), new DayLoad(0, 180)));
    }

    /** Nobody is received in a room that no motif names first, nor in a while too short. */
    @Test
    void freeIsWhatSomebodyMayBeGiven() {
        var room = practice.resource(ResourceKind.SALLE, "Salle");
        practice.opens(room, DayOfWeek.MONDAY, "09:00", "18:00", Terms.every(15));
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:00")));
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "09:25")));

        var day = practice.wall().day(monday);

        assertThat(loads(List.of(doctor.id(), room.id()), day)).isEqualTo(Map.of(monday, new DayLoad(2, 135)));
    }

    private Map<LocalDate, DayLoad> loads(List<ResourceId> principals, Slot period) {
        return practice.within(() -> reading.loads(
                practice.structure(), principals, period, 10, practice.wall().zone(), List.of(practice.site())));
    }
}
