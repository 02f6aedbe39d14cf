package fr.maillon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.messages.MailRoom;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.reception.ReminderRound;
import fr.maillon.testing.House;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayName("Rappeler un rendez-vous")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RappelerTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV3")
    void le_rappel_part_par_courriel_et_dit_le_jour_l_heure_et_le_lieu_sans_le_motif() throws Exception {
        var cabinet = new Cabinet(context);
        cabinet.motif("Échographie", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        try (var mail = MailRoom.of(context, cabinet.practice().structure(), "secretariat@essai.example")) {
            var secretary = cabinet.secretary();
            secretary.isCalledBy("120385 aub", "AUBERTIN");
            secretary.booksFrom(cabinet.monday().plusWeeks(1));
            var appointment = appointment(secretary);
            var round = new ReminderRound(context, cabinet.practice());
            var moment = round.sixDaysBefore(appointment);
            await().atMost(Duration.ofSeconds(15)).until(() -> round.at(moment) == 1);

            assertThat(mail.deliverAt(moment))
                    .as("the confirmation, then the reminder")
                    .isEqualTo(2);

            var reminder = mail.received().getLast();
            assertThat(reminder.getRecipients(RecipientType.TO))
                    .containsExactly(new InternetAddress("lise@exemple.fr"));
            assertThat(reminder.getContent().toString())
                    .contains("Nous vous rappelons", FrenchDates.withWeekday(day(cabinet, appointment)))
                    .contains("3 RUE DES ESSAIS")
                    .doesNotContain("Échographie", "Vernon");
            secretary.opens("/messages?liste=envoyes");
            secretary.sees("lise@exemple.fr");
        }
    }

    private static AppointmentId appointment(Workstation secretary) {
        var path = secretary.appointment();
        return new AppointmentId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private LocalDate day(Cabinet cabinet, AppointmentId appointment) {
        var starts = cabinet.within(() -> context.getBean(Agenda.class)
                .appointment(appointment)
                .orElseThrow()
                .slot()
                .start());
        return starts.atZone(cabinet.practice().site().zone()).toLocalDate();
    }
}
