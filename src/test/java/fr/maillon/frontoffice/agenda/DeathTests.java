package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.patients.PatientDied;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.testing.House;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class DeathTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Test
    void cancelsWhatWasToComeAndGivesTheTimeBack() {
        var practice = new AgendaPractice(context);
        var doctor = practice.doctor("Dr Essai");
        var consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
        var monday = practice.monday();
        var request = practice.request(consultation, doctor, practice.at(monday, "10:00"));
        var id = practice.booked(request);
        var patient = Objects.requireNonNull(request.subject().patient());

        practice.within(() -> {
            context.publishEvent(new PatientDied(practice.structure(), patient));
            return true;
        });

        await().untilAsserted(() -> assertThat(practice.within(() -> agenda.appointment(id)))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(AppointmentStatus.CANCELLED_BY_STRUCTURE)));
        assertThat(practice.free(doctor, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
        assertThat(practice.within(() -> agenda.story(id)))
                .extracting(StoryLine::sentence)
                .last()
                .isEqualTo("Maillon l’a annulé (Décès).");
    }

    @Test
    void whoDiedIsNotExpectedAgain() {
        var practice = new AgendaPractice(context);
        var doctor = practice.doctor("Dr Essai");
        var consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
        var person = practice.practice().knows("Aubertin", "Rose", "12/03/1950", "");
        var request = BookingRequest.of(
                        practice.structure(),
                        Subject.of(person),
                        consultation.id(),
                        doctor.id(),
                        practice.at(practice.monday(), "10:00"))
                .needing(Needs.NONE.asNewcomer(false));
        var id = practice.booked(request);
        practice.within(() -> agenda.cancel(id, CancellationReason.OTHER, true, AgendaPractice.SECRETARY));
        var by = new Acting(
                AccountId.next(),
                "Secrétaire d’essai",
                Map.of(practice.structure(), Set.of(Role.SECRETAIRE)),
                practice.structure());

        practice.within(() -> context.getBean(PatientUpdates.class).died(by, person, "01/01/2026"));

        assertThat(practice.within(() -> agenda.reopen(id, "essai", AgendaPractice.SECRETARY)))
                .isInstanceOf(BookingOutcome.PersonDied.class);
        assertThat(practice.within(() -> agenda.undo(id, AgendaPractice.SECRETARY)))
                .isInstanceOf(BookingOutcome.PersonDied.class);
        assertThat(practice.book(request)).isInstanceOf(BookingOutcome.PersonDied.class);
    }
}
