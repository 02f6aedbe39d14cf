package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageStatus;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ConfirmationsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient sql;

    @Test
    void somebodyWithAnAddressIsToldOnceWithTheBooking() {
        var centre = Centre.open(context, 1);
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");

        var appointment = centre.books(person);
        assertThat(told(centre, appointment)).isEqualTo(1);
        centre.practice().within(() -> {
            events.publishEvent(new AppointmentBooked(centre.practice().structure(), appointment, person));
            return appointment;
        });

        assertThat(told(centre, appointment)).isEqualTo(1);
    }

    @Test
    void whatCannotBeToldStopsNothingAndIsToldLater() {
        var centre = Centre.open(context, 1);
        var structure = centre.practice().structure();
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var appointment = centre.books(person);

        centre.practice().within(() -> {
            sql.sql("update agenda.appointment set status = 'CANCELLED_BY_PATIENT' where id = :id")
                    .param("id", appointment.value())
                    .update();
            atOnce.orLater(this::failsInTheDatabase, new AppointmentToTell(structure, appointment));
            return appointment;
        });

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(statuses(centre, appointment)).containsExactly(MessageStatus.CANCELLED));
    }

    @Test
    void aCancellationTakenBackIsNotToldAgain() {
        var centre = Centre.open(context, 1);
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var appointment = centre.books(person);

        centre.practice().within(() -> agenda.cancel(appointment, CancellationReason.BREAKDOWN, false, By.PRODUCT));
        centre.practice().within(() -> agenda.undo(appointment, By.PRODUCT));

        assertThat(steps(centre, appointment))
                .containsExactly("CONFIRMATION CANCELLED", "CANCELLATION CANCELLED", "CONFIRMATION QUEUED");
    }

    private List<String> steps(Centre centre, AppointmentId appointment) {
        return centre.practice()
                .within(() -> messages.about(centre.practice().structure(), appointment.value()).stream()
                        .map(it -> it.step() + " " + it.status())
                        .toList());
    }

    private void failsInTheDatabase() {
        sql.sql("select 1 / 0").query((row, n) -> n).list();
    }

    private List<MessageStatus> statuses(Centre centre, AppointmentId appointment) {
        return centre.practice()
                .within(() -> messages.about(centre.practice().structure(), appointment.value()).stream()
                        .map(Message::status)
                        .toList());
    }

    private int told(Centre centre, AppointmentId appointment) {
        return centre.practice()
                .within(() -> messages.about(centre.practice().structure(), appointment.value()))
                .size();
    }
}
