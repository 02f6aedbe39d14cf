package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageStatus;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.RealDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;

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

    /** The letter cannot be written at all: the request is done again, the booking stands and the letter is owed. */
    @Test
    void aBookingIsNotLostForALetter() throws Exception {
        var centre = Centre.open(context, 1);
        var structure = centre.practice().structure();
        var person = centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var secretary = centre.secretary();

        asOwner(
                "create function messages.out_of_ink() returns trigger language plpgsql as $$ begin raise 'out of ink'; end $$");
        asOwner(
                "create trigger out_of_ink before insert on messages.appointment for each row when (new.structure_id = '%s')"
                                .formatted(structure)
                        + " execute function messages.out_of_ink()");
        try {
            assertThat(books(centre, secretary, person)).isEqualTo(303);
            await().untilAsserted(() -> assertThat(triedInVain(structure)).isEqualTo(1));
        } finally {
            asOwner("drop trigger out_of_ink on messages.appointment");
            asOwner("drop function messages.out_of_ink()");
        }

        context.getBean(IncompleteEventPublications.class)
                .resubmitIncompletePublications(it -> it.getEvent() instanceof AppointmentToTell owed
                        && owed.structure().equals(structure));
        var appointment = centre.practice()
                .within(() -> agenda.appointments(
                                structure,
                                person,
                                new Slot(Morning.now(), Morning.now().plus(Duration.ofDays(8))))
                        .getFirst()
                        .id());
        await().untilAsserted(() -> assertThat(told(centre, appointment)).isEqualTo(1));
    }

    private int triedInVain(StructureId structure) {
        return sql.sql(
                        "select count(*) from events.event_publication where status = 'FAILED' and serialized_event like :about")
                .param("about", "%" + structure + "%")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private static int books(Centre centre, Person secretary, PatientId person) {
        var doctor = centre.doctors().getFirst().id();
        var zone = centre.practice().site().zone();
        var slot = Morning.today(zone).plusDays(7).atTime(10, 0).atZone(zone).toInstant() + "~" + doctor;
        return secretary
                .post(
                        "/agenda/rendez-vous/nouveau",
                        Map.of(
                                "cle", UUID.randomUUID().toString(),
                                "motif", centre.motif().id().toString(),
                                "personne", person.toString(),
                                "ressource", doctor.toString(),
                                "creneau", slot,
                                "vuPour", slot,
                                "vu", Warning.Kind.names(Set.of(Warning.Kind.values()), Set.of())))
                .statusCode();
    }

    private static void asOwner(String statement) throws SQLException {
        var addresses = RealDatabase.addresses();
        var owner = addresses.migrator();
        try (var connection = DriverManager.getConnection(addresses.url(), owner.user(), owner.password());
                var bare = connection.createStatement()) {
            bare.execute(statement);
        }
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
