package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsReason;
import fr.maillon.frontoffice.agenda.BookingOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotHeld;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class MovingTests {
    private static final By BY = AgendaPractice.SECRETARY;

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource doctor;
    private Resource colleague;
    private Motif consultation;
    private LocalDate monday;

    @BeforeEach
    void twoDoctorsOpenInTheMorning() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr A");
        colleague = practice.doctor("Dr B");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor, colleague);
        monday = practice.monday();
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
        practice.opensAllWeek(colleague, "09:00", "12:00", Terms.ANYTHING);
    }

    @Test
    void movesWithinItsOwnTimeAndToAnotherDoctor() {
        var id = at("10:00", doctor);

        assertThat(move(MoveRequest.to(id, practice.at(monday, "10:10")))).isInstanceOf(Booked.class);
        assertThat(practice.free(doctor, monday))
                .containsExactly(practice.slot(monday, "09:00", "10:10"), practice.slot(monday, "10:30", "12:00"));

        assertThat(move(MoveRequest.to(id, practice.at(monday, "11:00")).with(colleague.id())))
                .isInstanceOf(Booked.class);
        assertThat(practice.free(doctor, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
        assertThat(practice.free(colleague, monday))
                .containsExactly(practice.slot(monday, "09:00", "11:00"), practice.slot(monday, "11:20", "12:00"));
    }

    @Test
    void staysWhereItIsWhenTheNewHourIsTaken() {
        var id = at("10:00", doctor);
        at("11:00", doctor);

        assertThat(move(MoveRequest.to(id, practice.at(monday, "11:10")))).isInstanceOf(SlotTaken.class);

        assertThat(appointment(id).slot()).isEqualTo(practice.slot(monday, "10:00", "10:20"));
        assertThat(practice.free(doctor, monday)).hasSize(3);
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstChanged() {
        var id = at("10:00", doctor);
        var seen = appointment(id).version();
        move(MoveRequest.to(id, practice.at(monday, "10:30")).seenAs(seen));

        assertThat(move(MoveRequest.to(id, practice.at(monday, "11:00")).seenAs(seen)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed ->
                                assertThat(changed.current().slot().start()).isEqualTo(practice.at(monday, "10:30")));
    }

    @Test
    void warnsOfTheOtherAppointmentOfTheSamePerson() {
        var person = AgendaPractice.somebody();
        practice.booked(request(person, monday, "10:00", doctor));
        var id = practice.booked(request(person, monday.plusDays(1), "09:00", colleague));
        var sameTime = MoveRequest.to(id, practice.at(monday, "10:10"));
        var sameDay = MoveRequest.to(id, practice.at(monday, "11:00"));

        assertThat(warned(move(sameTime))).containsExactly(Warning.Kind.SAME_TIME);
        assertThat(warned(practice.within(() -> agenda.postpone(sameDay, BY))))
                .containsExactly(Warning.Kind.SAME_DAY_SAME_MOTIF);
        assertThat(warned(move(sameTime.acknowledging(Set.of(Warning.Kind.SAME_DAY_SAME_MOTIF)))))
                .containsExactly(Warning.Kind.SAME_TIME);
        assertThat(appointment(id).slot()).isEqualTo(practice.slot(monday.plusDays(1), "09:00", "09:20"));
        assertThat(practice.free(colleague, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));

        assertThat(move(sameTime.acknowledging(Set.of(Warning.Kind.SAME_TIME)))).isInstanceOf(Booked.class);
        assertThat(move(MoveRequest.lasting(id, 15))).isInstanceOf(NeedsConfirmation.class);
        assertThat(move(MoveRequest.to(id, practice.at(monday.plusDays(1), "09:30"))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void warnsOfBothBeforeTheyChangePlaces() {
        var person = AgendaPractice.somebody();
        practice.booked(request(person, monday, "10:00", doctor));
        var hers = practice.booked(request(person, monday.plusDays(1), "09:00", doctor));
        var other = at("10:00", colleague);

        assertThat(warned(practice.within(() -> agenda.swap(hers, other, Set.of(), BY))))
                .containsExactly(Warning.Kind.SAME_TIME);
        assertThat(appointment(hers).principal()).isEqualTo(doctor.id());
        assertThat(practice.within(() -> agenda.swap(hers, other, Set.of(Warning.Kind.SAME_TIME), BY)))
                .isInstanceOf(Booked.class);
        assertThat(practice.within(() -> agenda.undo(hers, BY))).isInstanceOf(Booked.class);
    }

    private BookingRequest request(Subject person, LocalDate day, String hour, Resource with) {
        return BookingRequest.of(practice.structure(), person, consultation.id(), with.id(), practice.at(day, hour))
                .needing(Needs.NONE.asNewcomer(false));
    }

    private static List<Warning.Kind> warned(BookingOutcome outcome) {
        return ((NeedsConfirmation) outcome)
                .warnings().stream().map(Warning::kind).toList();
    }

    @Test
    void lengthensUntilTheNextOne() {
        var id = at("10:00", doctor);
        at("10:40", doctor);

        assertThat(move(MoveRequest.lasting(id, 40))).isInstanceOf(Booked.class);
        assertThat(move(MoveRequest.lasting(id, 45))).isInstanceOf(SlotTaken.class);
        assertThat(practice.within(() -> agenda.story(id)))
                .extracting(StoryLine::sentence)
                .last()
                .isEqualTo("Claire Martin l’a porté à 40 min.");
    }

    @Test
    void swapsTwoOfTheSameDoctorOrOfTwo() {
        var early = at("09:00", doctor);
        var late = at("11:00", doctor);
        var other = at("09:00", colleague);

        assertThat(practice.within(() -> agenda.swap(early, late, Set.of(), BY)))
                .isInstanceOf(Booked.class);
        assertThat(appointment(early).slot().start()).isEqualTo(practice.at(monday, "11:00"));
        assertThat(appointment(late).slot().start()).isEqualTo(practice.at(monday, "09:00"));

        assertThat(practice.within(() -> agenda.swap(early, other, Set.of(), BY)))
                .isInstanceOf(Booked.class);
        assertThat(appointment(early).principal()).isEqualTo(colleague.id());
        assertThat(appointment(other).slot().start()).isEqualTo(practice.at(monday, "11:00"));
        assertThat(practice.free(colleague, monday)).containsExactly(practice.slot(monday, "09:20", "12:00"));
    }

    @Test
    void postponingLeadsToTheNewOne() {
        var id = at("10:00", doctor);

        var outcome = practice.within(() ->
                agenda.postpone(MoveRequest.to(id, practice.at(monday.plusDays(1), "10:00")), BY));

        assertThat(outcome).isInstanceOfSatisfying(Booked.class, booked -> {
            assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.POSTPONED);
            assertThat(appointment(id).postponedTo()).isEqualTo(booked.appointment());
            assertThat(appointment(booked.appointment()).subject())
                    .isEqualTo(appointment(id).subject());
        });
        assertThat(practice.free(doctor, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
    }

    @Test
    void reopensForAReasonIfItsTimeIsStillFree() {
        var id = at("10:00", doctor);
        practice.within(() -> agenda.cancel(id, CancellationReason.OTHER, true, BY));

        assertThat(reopen(id, " ")).isInstanceOf(NeedsReason.class);
        assertThat(reopen(id, "erreur de personne")).isInstanceOf(Booked.class);
        assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(practice.free(doctor, monday)).hasSize(2);

        practice.within(() -> agenda.cancel(id, CancellationReason.OTHER, true, BY));
        at("10:10", doctor);
        assertThat(reopen(id, "finalement oui")).isInstanceOf(SlotTaken.class);
        assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.CANCELLED_BY_PATIENT);
    }

    @Test
    void undoesABookingAndGivesTheHourBack() {
        var id = at("10:00", doctor);

        assertThat(undo(id)).isInstanceOf(Booked.class);

        assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);
        assertThat(at("10:00", doctor)).isNotNull();
    }

    @Test
    void undoesTheLastMoveCancellationOrStatusOnce() {
        var id = at("10:00", doctor);
        move(MoveRequest.to(id, practice.at(monday, "11:00")).with(colleague.id()));

        assertThat(undo(id)).isInstanceOf(Booked.class);
        assertThat(appointment(id).slot().start()).isEqualTo(practice.at(monday, "10:00"));
        assertThat(appointment(id).principal()).isEqualTo(doctor.id());
        assertThat(undo(id)).isInstanceOf(NotAllowed.class);

        practice.within(() -> agenda.confirm(id, BY));
        practice.within(() -> agenda.cancel(id, CancellationReason.OTHER, false, BY));
        assertThat(undo(id)).isInstanceOf(Booked.class);
        assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.BOOKED);

        practice.within(() -> agenda.arriveAnyDay(id, BY));
        assertThat(undo(id)).isInstanceOf(Booked.class);
        assertThat(appointment(id).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(appointment(id).passage().checkedInAt()).isNull();
        assertThat(practice.free(doctor, monday)).hasSize(2);
    }

    @Test
    void aSwapIsUndoneFromEitherOfTheTwoUnlessTheOtherWentOn() {
        var early = at("09:00", doctor);
        var late = at("11:00", colleague);
        practice.within(() -> agenda.swap(early, late, Set.of(), BY));

        assertThat(undo(late)).isInstanceOf(Booked.class);
        assertThat(appointment(early).slot().start()).isEqualTo(practice.at(monday, "09:00"));
        assertThat(appointment(early).principal()).isEqualTo(doctor.id());
        assertThat(appointment(late).principal()).isEqualTo(colleague.id());
        assertThat(undo(early)).isInstanceOf(NotAllowed.class);

        practice.within(() -> agenda.swap(early, late, Set.of(), BY));
        move(MoveRequest.to(late, practice.at(monday, "10:00")));
        assertThat(undo(early)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPostponementIsUndoneFromEitherOfTheTwo() {
        var first = at("09:00", doctor);
        var later = ((Booked) practice.within(
                        () -> agenda.postpone(MoveRequest.to(first, practice.at(monday, "11:00")), BY)))
                .appointment();

        assertThat(undo(later)).isInstanceOf(Booked.class);

        assertThat(appointment(first).status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(appointment(first).slot().start()).isEqualTo(practice.at(monday, "09:00"));
        assertThat(appointment(first).postponedTo()).isNull();
        assertThat(appointment(later).status()).isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);

        practice.within(() -> agenda.postpone(MoveRequest.to(first, practice.at(monday, "10:00")), BY));
        at("09:00", doctor);
        assertThat(undo(first)).isInstanceOf(SlotTaken.class);
        assertThat(appointment(first).status()).isEqualTo(AppointmentStatus.POSTPONED);
    }

    @Test
    void aHoldKeepsOthersAwayButNotItsHolder() {
        var slot = practice.slot(monday, "10:00", "10:20");
        var other = new By(AccountId.next(), "Anne Lenoir");

        var kept = practice.within(() -> agenda.hold(practice.structure(), doctor.id(), slot, null, other));
        assertThat(kept).isInstanceOf(HoldOutcome.Kept.class);
        assertThat(practice.within(() -> agenda.hold(practice.structure(), doctor.id(), slot, null, BY)))
                .isInstanceOf(HoldOutcome.KeptByOther.class);
        var request = practice.request(consultation, doctor, slot.start());
        assertThat(practice.book(request))
                .isInstanceOfSatisfying(
                        SlotHeld.class, held -> assertThat(held.holder()).isEqualTo("Anne Lenoir"));
        var search = SlotSearch.of(practice.structure(), consultation.id())
                .within(SlotSearch.Window.ANY.notBefore(slot.start()))
                .needing(Needs.NONE.asNewcomer(false));
        assertThat(practice.within(() -> agenda.firstSlots(search)))
                .noneMatch(it -> it.principal().equals(doctor.id()) && it.slot().overlaps(slot));
        assertThat(practice.within(() -> agenda.firstSlots(search.askedBy(other.account()))))
                .anyMatch(it -> it.principal().equals(doctor.id()) && it.slot().equals(slot));

        assertThat(practice.within(() -> agenda.book(request, other))).isInstanceOf(Booked.class);
        assertThat(practice.within(
                        () -> agenda.held(((HoldOutcome.Kept) kept).hold().id())))
                .isEmpty();
    }

    private AppointmentId at(String time, Resource with) {
        return practice.booked(practice.request(consultation, with, practice.at(monday, time)));
    }

    private BookingOutcome move(MoveRequest request) {
        return practice.within(() -> agenda.move(request, BY));
    }

    private BookingOutcome reopen(AppointmentId id, String reason) {
        return practice.within(() -> agenda.reopen(id, reason, BY));
    }

    private BookingOutcome undo(AppointmentId id) {
        return practice.within(() -> agenda.undo(id, BY));
    }

    private Appointment appointment(AppointmentId id) {
        return practice.within(() -> agenda.appointment(id)).orElseThrow();
    }
}
