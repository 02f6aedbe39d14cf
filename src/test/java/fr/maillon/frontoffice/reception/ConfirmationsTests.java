package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.messages.Messages;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class ConfirmationsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    @Test
    void somebodyWithAnAddressIsToldOnceOfWhatWasBooked() {
        var centre = Centre.open(context, 1);
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");

        var appointment = centre.books(person);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(centre.practice()
                                .within(() -> messages.about(centre.practice().structure(), appointment.value())))
                        .hasSize(1));
    }
}
