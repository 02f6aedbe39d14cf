package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.messages.Messages;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;

@House
class ConfirmationsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    @Autowired
    Confirmations confirmations;

    @Test
    void somebodyWithAnAddressIsToldOnceOfWhatWasBooked() {
        var centre = Centre.open(context, 1);
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");

        var appointment = centre.books(person);
        await().atMost(Duration.ofSeconds(10)).until(() -> told(centre, appointment) == 1);
        var again = new AppointmentBooked(centre.practice().structure(), appointment, person);
        centre.practice().within(() -> {
            AopTestUtils.<Confirmations>getTargetObject(confirmations).on(again);
            return again;
        });

        assertThat(told(centre, appointment)).isEqualTo(1);
    }

    private int told(Centre centre, AppointmentId appointment) {
        return centre.practice()
                .within(() -> messages.about(centre.practice().structure(), appointment.value()))
                .size();
    }
}
