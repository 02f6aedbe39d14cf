package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An absence is noted of an hour that has passed; who came and went is not an absence. */
@House
class AbsenceTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private Person secretary;

    @BeforeEach
    void aDoctor() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(20, 20, 0, 0), doctor);
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
        secretary = practice.practice().person(Role.SECRETAIRE);
    }

    @Test
    void isNotNotedOfAnHourToCome() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(practice.monday(), "10:00")));

        assertThat(secretary.get(page(id)).body()).doesNotContain("Absent(e)").contains("Confirmer");
        var refused = secretary.post(page(id) + "/absence", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("pas avant le ", "à\u00a010\u00a0h\u00a015");
        assertThat(secretary
                        .post(page(id) + "/absence", Map.of("autreJour", "oui"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(status(id)).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void isAskedBeforeItIsNotedOfAnotherDay() {
        var id = past(Duration.ofDays(3));
        assertThat(secretary.get(page(id)).body()).contains("Absent(e)");

        var asked = secretary.post(page(id) + "/absence", Map.of());
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("Noter quand même l’absence", "Noter l’absence", page(id) + "/absence");
        assertThat(status(id)).isEqualTo(AppointmentStatus.PENDING);

        assertThat(secretary
                        .post(page(id) + "/absence", Map.of("autreJour", "oui"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(status(id)).isEqualTo(AppointmentStatus.NO_SHOW);
    }

    @Test
    void isNotWhatIsNotedOfWhoLeavesUnseen() {
        var id = past(Duration.ofDays(3));
        practice.within(() -> agenda.arriveAnyDay(id, AgendaPractice.SECRETARY));
        assertThat(secretary.get(page(id)).body()).contains("Repart sans être vu(e)");

        var left = secretary.post(
                page(id) + "/annuler",
                Map.of("raison", "LEFT_UNSEEN", "cle", UUID.randomUUID().toString()));

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(status(id)).isEqualTo(AppointmentStatus.CANCELLED_BY_PATIENT);
        assertThat(secretary.get(page(id)).body()).contains("(Départ sans être vu(e))");
    }

    private AppointmentId past(Duration ago) {
        var start = Morning.now().minus(ago).truncatedTo(ChronoUnit.HOURS);
        return practice.booked(practice.request(consultation, doctor, start)
                .insisting("noté après coup")
                .acknowledging(EnumSet.allOf(Warning.Kind.class)));
    }

    private AppointmentStatus status(AppointmentId id) {
        return practice.within(() -> agenda.appointment(id).orElseThrow().status());
    }

    private static String page(AppointmentId id) {
        return "/agenda/rendez-vous/" + id;
    }
}
