package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeverOverbooked;
import fr.maillon.frontoffice.agenda.BookingOutcome.OutsideOpenings;
import fr.maillon.frontoffice.agenda.BookingOutcome.QuotaReached;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class BookingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private LocalDate monday;

    @BeforeEach
    void aDoctorOpenInTheMorning() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 5), doctor);
        monday = practice.monday();
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING.overbookedBy(1));
    }

    @Test
    void takesFreeTimeWithItsBuffersAndTellsItsStory() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));

        assertThat(practice.free(doctor, monday))
                .containsExactly(practice.slot(monday, "09:00", "10:00"), practice.slot(monday, "10:25", "12:00"));
        assertThat(practice.within(() -> agenda.appointment(id))).hasValueSatisfying(it -> {
            assertThat(it.slot()).isEqualTo(practice.slot(monday, "10:00", "10:20"));
            assertThat(it.status()).isEqualTo(AppointmentStatus.PENDING);
            assertThat(it.resources()).containsExactly(doctor.id());
        });
        assertThat(practice.within(() -> agenda.story(id)))
                .singleElement()
                .satisfies(line -> assertThat(line.sentence())
                        .startsWith("Claire Martin a pris ce rendez-vous le ")
                        .contains("10:00")
                        .endsWith("Dr Essai."));
    }

    @Test
    void whatIsDoneToAnAppointmentLeavesARowOfTheTrace() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));
        practice.within(() -> agenda.cancel(id, CancellationReason.TRANSPORT, true, AgendaPractice.SECRETARY));

        assertThat(practice.within(() -> context.getBean(JdbcClient.class)
                        .sql("""
                                select concat_ws(' ', action, object_type, detail, patient_id is not null)
                                from access.trace where object_id = :id order by id
                                """)
                        .param("id", id.value())
                        .query(String.class)
                        .list()))
                .containsExactly("CREATE rendez-vous BOOKED t", "UPDATE rendez-vous CANCELLED t");
    }

    @Test
    void refusesATakenSlotAndOffersTheThreeNearest() {
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));

        var outcome = practice.book(practice.request(consultation, doctor, practice.at(monday, "10:10")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SlotTaken.class,
                        taken -> assertThat(taken.nearest())
                                .extracting(each -> each.slot().start())
                                .containsExactly(
                                        practice.at(monday, "09:25"),
                                        practice.at(monday, "10:25"),
                                        practice.at(monday, "10:50")));
    }

    @Test
    void cancellingGivesTheTimeBackOnce() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));

        practice.within(() -> agenda.cancel(id, CancellationReason.TRANSPORT, true, AgendaPractice.SECRETARY));

        assertThat(practice.free(doctor, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
        assertThat(practice.within(
                        () -> agenda.cancel(id, CancellationReason.TRANSPORT, true, AgendaPractice.SECRETARY)))
                .isInstanceOf(StatusOutcome.NotAllowed.class);
        assertThat(practice.within(() -> agenda.story(id)))
                .extracting(StoryLine::sentence)
                .last()
                .isEqualTo("Claire Martin l’a annulé (Transport).");
    }

    @Test
    void wantsAReasonOutsideOpenings() {
        var early = practice.request(consultation, doctor, practice.at(monday, "08:00"));

        assertThat(practice.book(early)).isInstanceOf(OutsideOpenings.class);
        assertThat(practice.book(early.insisting("vu avec le Dr Essai"))).isInstanceOf(Booked.class);
        assertThat(practice.book(practice.request(consultation, doctor, practice.at(monday, "11:40"))))
                .as("its buffer ends after the opening")
                .isInstanceOf(OutsideOpenings.class);
    }

    @Test
    void overbooksWithAReasonUpToTheQuota() {
        practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));
        var ten = practice.request(consultation, doctor, practice.at(monday, "10:00"));
        var another = practice.request(consultation, doctor, practice.at(monday, "10:00"));

        var over = practice.booked(ten.insisting("fièvre, vu avec le Dr Essai"));

        assertThat(practice.within(() -> agenda.appointment(over)).orElseThrow().isOverbooked())
                .isTrue();
        assertThat(practice.book(another.insisting("encore un")))
                .isEqualTo(new QuotaReached(practice.slot(monday, "10:00", "10:20"), 1));
    }

    @Test
    void takesTheFirstRoomThatIsFreeAndNeverTwoInOneRoom() {
        var rooms = List.of(
                practice.resource(ResourceKind.SALLE, "Salle 1"), practice.resource(ResourceKind.SALLE, "Salle 2"));
        rooms.forEach(room -> practice.opensAllWeek(room, "08:00", "18:00", Terms.ANYTHING));
        var others = List.of(practice.doctor("Dr B"), practice.doctor("Dr C"));
        others.forEach(other -> practice.opensAllWeek(other, "09:00", "12:00", Terms.ANYTHING));
        var scan = practice.motif(
                "Échographie", new MotifTimes(30, 30, 0, 0), List.of(doctor, others.get(0), others.get(1)), rooms);
        var at = practice.at(monday, "09:00");

        var first = practice.booked(practice.request(scan, doctor, at));
        var second = practice.booked(practice.request(scan, others.get(0), at));
        var third = practice.request(scan, others.get(1), at);

        assertThat(resources(first)).containsExactly(doctor.id(), rooms.get(0).id());
        assertThat(resources(second))
                .containsExactly(others.get(0).id(), rooms.get(1).id());
        assertThat(practice.book(third)).isInstanceOf(SlotTaken.class);
        assertThat(practice.book(third.insisting("urgent"))).isInstanceOf(NeverOverbooked.class);
        assertThat(practice.free(rooms.get(0), monday))
                .containsExactly(practice.slot(monday, "08:00", "09:00"), practice.slot(monday, "09:30", "18:00"));
    }

    @Test
    void warnsOfASecondAppointmentForTheSameMotifThatDay() {
        var request = practice.request(consultation, doctor, practice.at(monday, "10:00"));
        practice.booked(request);
        var again = BookingRequest.of(
                practice.structure(), request.subject(), consultation.id(), doctor.id(), practice.at(monday, "11:00"));

        assertThat(practice.book(again))
                .isInstanceOfSatisfying(
                        NeedsConfirmation.class,
                        asks -> assertThat(asks.warnings())
                                .extracting(Warning::kind)
                                .containsExactly(Warning.Kind.SAME_DAY_SAME_MOTIF));
        assertThat(practice.book(again.acknowledging(Set.of(Warning.Kind.SAME_DAY_SAME_MOTIF))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void walksTheWayOfADay() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));
        var by = AgendaPractice.SECRETARY;

        practice.within(() -> agenda.confirm(id, by));
        practice.within(() -> agenda.arriveAnyDay(id, by));
        practice.within(() -> agenda.start(id, by));
        var done = practice.within(() -> agenda.finish(id, by));

        assertThat(done).isInstanceOfSatisfying(StatusOutcome.Done.class, it -> {
            assertThat(it.appointment().status()).isEqualTo(AppointmentStatus.FULFILLED);
            assertThat(it.appointment().passage().checkedInAt()).isNotNull();
        });
        assertThat(practice.within(() -> agenda.arriveAnyDay(id, by))).isInstanceOf(StatusOutcome.NotAllowed.class);
    }

    @Test
    void showsNothingOfItToAnotherStructure() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(monday, "10:00")));
        var other = new AgendaPractice(context);

        assertThat(other.within(() -> agenda.appointment(id))).isEmpty();
        assertThat(other.within(() -> agenda.cancel(id, CancellationReason.OTHER, false, AgendaPractice.SECRETARY)))
                .isInstanceOf(StatusOutcome.Unknown.class);
        assertThat(other.book(practice.request(consultation, doctor, practice.at(monday, "11:00"))))
                .isInstanceOf(BookingOutcome.Unknown.class);
    }

    private List<ResourceId> resources(AppointmentId id) {
        return practice.within(() -> agenda.appointment(id)).orElseThrow().resources();
    }
}
