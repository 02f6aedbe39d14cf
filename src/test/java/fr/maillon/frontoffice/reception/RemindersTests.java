package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageStatus;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.messages.Step;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class RemindersTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient sql;

    @Test
    void sevenDaysBeforeSheIsRemindedOnceHoweverManyInstancesLook() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));
        var moment = sixDaysBefore(centre, appointment);

        var looked = IntStream.range(0, 8)
                .parallel()
                .map(n -> at(moment).remind(centre.practice().structure()))
                .sum();

        assertThat(looked).isEqualTo(1);
        assertThat(about(centre, appointment))
                .extracting(Message::step)
                .containsExactly(Step.CONFIRMATION, Step.SEVEN_DAYS_BEFORE);
    }

    @Test
    void whoeverSaysSheComesIsRemindedAllTheSame() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));
        centre.practice().within(() -> agenda.confirm(appointment, by()));

        at(sixDaysBefore(centre, appointment)).remind(centre.practice().structure());

        assertThat(about(centre, appointment)).extracting(Message::step).contains(Step.SEVEN_DAYS_BEFORE);
    }

    @Test
    void aClosedSiteStopsNobodysReminder() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));
        centre.practice()
                .within(() -> sql.sql("update structure.site set closed_at = now() where id = :id")
                        .param("id", centre.practice().site().id().value())
                        .update());

        at(sixDaysBefore(centre, appointment)).remind(centre.practice().structure());

        assertThat(about(centre, appointment)).extracting(Message::step).contains(Step.SEVEN_DAYS_BEFORE);
    }

    @Test
    void oneThatFailsKeepsNobodyWaiting() {
        var centre = Centre.open(context, 1);
        var lost = told(centre, booked(centre, centre.knowsByMail("Vidal", "Paul", "02/05/1971", "paul@exemple.fr")));
        var appointment = told(centre, booked(centre, person(centre)));
        var moment = sixDaysBefore(centre, appointment);
        centre.practice()
                .within(() -> sql.sql("update agenda.appointment set site_id = gen_random_uuid() where id = :id")
                        .param("id", lost.value())
                        .update());

        at(moment).remind(centre.practice().structure());

        assertThat(about(centre, appointment)).extracting(Message::step).contains(Step.SEVEN_DAYS_BEFORE);
        assertThat(about(centre, lost)).extracting(Message::step).containsExactly(Step.CONFIRMATION);
        assertThat(planned(centre, lost)).as("it is tried again later").isPositive();
    }

    @Test
    void aCancellationTakenBackIsRecalledAgain() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));
        centre.practice().within(() -> agenda.cancel(appointment, CancellationReason.OTHER, true, by()));
        await().atMost(Duration.ofSeconds(10)).until(() -> planned(centre, appointment) == 0);

        centre.practice().within(() -> agenda.undo(appointment, by()));

        told(centre, appointment);
        at(sixDaysBefore(centre, appointment)).remind(centre.practice().structure());
        assertThat(about(centre, appointment)).extracting(Message::step).contains(Step.SEVEN_DAYS_BEFORE);
    }

    @Test
    void whatIsCancelledIsNotRecalled() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));
        centre.practice().within(() -> agenda.cancel(appointment, CancellationReason.OTHER, true, by()));
        await().atMost(Duration.ofSeconds(10)).until(() -> planned(centre, appointment) == 0);

        at(sixDaysBefore(centre, appointment)).remind(centre.practice().structure());

        assertThat(about(centre, appointment)).extracting(Message::step).containsExactly(Step.CONFIRMATION);
    }

    @Test
    void whatTheStructureCancelsIsTold() {
        var centre = Centre.open(context, 1);
        var appointment = told(centre, booked(centre, person(centre)));

        centre.practice().within(() -> agenda.cancel(appointment, CancellationReason.PRACTITIONER_ABSENT, false, by()));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(about(centre, appointment))
                        .extracting(Message::step)
                        .contains(Step.CANCELLATION));
    }

    @Test
    void aDiscreetContactStopsWhatWaits() {
        var centre = Centre.open(context, 1);
        var person = person(centre);
        var appointment = told(centre, booked(centre, person));
        var acting = new Acting(
                AccountId.next(),
                "Secrétaire d’essai",
                Map.of(centre.practice().structure(), Set.of(Role.SECRETAIRE)),
                centre.practice().structure());

        centre.practice().within(() -> {
            var version = context.getBean(Patients.class)
                    .identity(person)
                    .orElseThrow()
                    .version();
            var discreet = new ContactWishes(null, true, null, null, false);
            return context.getBean(PatientUpdates.class).wish(acting, person, version, discreet);
        });

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(about(centre, appointment))
                        .extracting(Message::status)
                        .containsExactly(MessageStatus.CANCELLED));
    }

    private static PatientId person(Centre centre) {
        return centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
    }

    /** Ten days ahead. */
    private AppointmentId booked(Centre centre, PatientId person) {
        return centre.practice().within(() -> {
            var structure = centre.practice().structure();
            var window = SlotSearch.Window.ANY.notBefore(Morning.now().plus(Duration.ofDays(10)));
            var slot = agenda.firstSlots(
                            SlotSearch.of(structure, centre.motif().id()).within(window))
                    .getFirst();
            var request = BookingRequest.of(
                    structure,
                    Subject.of(person),
                    centre.motif().id(),
                    slot.principal(),
                    slot.slot().start());
            return ((BookingOutcome.Booked) agenda.book(request, by())).appointment();
        });
    }

    private AppointmentId told(Centre centre, AppointmentId appointment) {
        await().atMost(Duration.ofSeconds(10)).until(() -> planned(centre, appointment) > 0);
        return appointment;
    }

    private List<Message> about(Centre centre, AppointmentId appointment) {
        return centre.practice().within(() -> messages.about(centre.practice().structure(), appointment.value()));
    }

    private int planned(Centre centre, AppointmentId appointment) {
        return centre.practice()
                .within(() -> sql.sql("""
                    select count(*) from reception.reminder where appointment_id = :id and settled_at is null
                    """)
                        .param("id", appointment.value())
                        .query(Integer.class)
                        .single());
    }

    private Instant sixDaysBefore(Centre centre, AppointmentId appointment) {
        return new ReminderRound(context, centre.practice()).sixDaysBefore(appointment);
    }

    private Reminders at(Instant moment) {
        return ReminderRound.reminders(context, moment);
    }

    private static By by() {
        return new By(AccountId.next(), "Claire Martin");
    }
}
