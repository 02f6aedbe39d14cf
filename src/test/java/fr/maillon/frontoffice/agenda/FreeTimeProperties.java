package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * After whatever happens to an agenda, the free time kept in the database is what a slow subtraction gives, and the first
 * slots are what looking at every five minutes gives. Each repetition is one random life, told by its seed.
 */
@House
class FreeTimeProperties {
    private static final int STEPS = 40;
    private static final By BY = By.PRODUCT;

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private List<Resource> doctors;
    private Motif consultation;
    private LocalDate monday;
    private final List<AppointmentId> appointments = new ArrayList<>();
    private final List<ScheduleException> absences = new ArrayList<>();

    @BeforeEach
    void twoDoctors() {
        practice = new AgendaPractice(context);
        doctors = List.of(practice.doctor("Dr A"), practice.doctor("Dr B"));
        consultation = practice.motif("Consultation", new MotifTimes(20, 35, 5, 5), doctors.get(0), doctors.get(1));
        monday = practice.monday();
        practice.opensAllWeek(doctors.get(0), "08:10", "12:00", Terms.every(10).overbookedBy(2));
        practice.opensAllWeek(doctors.get(1), "22:00", "02:00", Terms.ANYTHING.overbookedBy(2));
        appointments.clear();
        absences.clear();
    }

    @RepeatedTest(8)
    void isAlwaysWhatASlowSubtractionGives(RepetitionInfo repetition) {
        var dice = new Random(20_261_122L + repetition.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            happen(dice);
        }
        for (var doctor : doctors) {
            assertThat(kept(doctor))
                    .as("seed %d", repetition.getCurrentRepetition())
                    .isEqualTo(slow(doctor));
        }
        assertThat(proposed(dice))
                .as("seed %d", repetition.getCurrentRepetition())
                .isNotEmpty();
    }

    private void happen(Random dice) {
        switch (dice.nextInt(10)) {
            case 0, 1, 2, 3 -> book(dice, dice.nextInt(4) == 0 ? "avec motif" : "");
            case 4, 5 ->
                withOne(
                        dice,
                        id -> agenda.move(
                                MoveRequest.to(id, when(dice))
                                        .with(doctor(dice).id())
                                        .insisting(dice.nextBoolean() ? "oui" : ""),
                                BY));
            case 6 -> withOne(dice, id -> agenda.cancel(id, CancellationReason.OTHER, dice.nextBoolean(), BY));
            case 7 -> withOne(dice, id -> dice.nextBoolean() ? agenda.undo(id, BY) : agenda.reopen(id, "si", BY));
            case 8 -> depart(dice);
            default -> withOne(dice, id -> agenda.move(MoveRequest.lasting(id, 5 * (1 + dice.nextInt(12))), BY));
        }
    }

    private void book(Random dice, String reason) {
        var doctor = doctor(dice);
        var request = practice.request(consultation, doctor, when(dice)).insisting(reason);
        if (practice.within(() -> agenda.book(request, BY)) instanceof BookingOutcome.Booked booked) {
            appointments.add(booked.appointment());
        }
    }

    private void depart(Random dice) {
        if (!absences.isEmpty() && dice.nextBoolean()) {
            var back = absences.removeLast();
            practice.within(() -> schedules.withdraw(practice.structure(), back.id(), BY));
        } else {
            var away = ScheduleException.absence(
                    practice.structure(),
                    doctor(dice).id(),
                    Slot.of(when(dice), Duration.ofMinutes(30 + dice.nextInt(300))),
                    "Absence");
            practice.within(() -> schedules.depart(away, BY));
            absences.add(away);
        }
    }

    private void withOne(Random dice, Function<AppointmentId, Object> act) {
        if (!appointments.isEmpty()) {
            var id = appointments.get(dice.nextInt(appointments.size()));
            practice.within(() -> act.apply(id));
        }
    }

    private Resource doctor(Random dice) {
        return doctors.get(dice.nextInt(doctors.size()));
    }

    /** In the opening hours of one or the other, or just beside them, on one of two days. */
    private Instant when(Random dice) {
        var from = dice.nextBoolean() ? "08:00" : "21:50";
        return practice.at(monday.plusDays(dice.nextInt(2)), from).plus(Duration.ofMinutes(5L * dice.nextInt(52)));
    }

    private List<Slot> kept(Resource doctor) {
        return practice.within(() -> context.getBean(OpenTime.class).free(practice.structure(), doctor.id(), week()));
    }

    private List<Slot> slow(Resource doctor) {
        return practice.within(() -> {
            var busy = TimeSet.covering(
                    agendaOf(doctor).stream().map(Appointment::occupied).toList());
            return open(doctor).stream()
                    .flatMap(it -> busy.cutFrom(it.slot()).stream())
                    .toList();
        });
    }

    private List<Appointment> agendaOf(Resource doctor) {
        return appointments.stream()
                .distinct()
                .flatMap(id -> agenda.appointment(id).stream())
                .filter(it -> it.principal().equals(doctor.id()) && !it.status().freesTime())
                .toList();
    }

    private List<OpenInterval> open(Resource doctor) {
        return schedules
                .open(practice.structure(), List.of(doctor.id()), week())
                .getOrDefault(doctor.id(), List.of());
    }

    /** The search against looking everywhere: each proposal is one of them, and none of them is earlier. */
    private List<Proposal> proposed(Random dice) {
        var newcomer = dice.nextBoolean();
        var search = SlotSearch.of(practice.structure(), consultation.id())
                .within(SlotSearch.Window.ANY.notBefore(week().start()).notAfter(week().end()))
                .needing(Needs.NONE.asNewcomer(newcomer))
                .urgent(Urgency.U2)
                .first(20);
        var found = practice.within(() -> agenda.firstSlots(search));
        var everywhere = everywhere(newcomer ? 35 : 20);

        assertThat(found)
                .allSatisfy(it -> assertThat(everywhere.get(it.principal()))
                        .contains(it.slot().start()));
        var earliest = everywhere.values().stream()
                .flatMap(List::stream)
                .min(Instant::compareTo)
                .orElseThrow();
        assertThat(found.getFirst().slot().start()).isEqualTo(earliest);
        assertThat(found).extracting(it -> it.slot().start()).isSorted();
        return found;
    }

    private Map<ResourceId, List<Instant>> everywhere(int minutes) {
        var starts = new HashMap<ResourceId, List<Instant>>();
        for (var doctor : doctors) {
            var free = new TimeSet(slow(doctor));
            var fitting = new ArrayList<Instant>();
            for (var it : practice.within(() -> open(doctor))) {
                var step = Duration.ofMinutes(it.terms().gridMinutes());
                for (var at = it.gridFrom(); at.isBefore(it.slot().end()); at = at.plus(step)) {
                    var shown = Slot.of(at, Duration.ofMinutes(minutes));
                    var occupied = consultation.times().occupied(shown);
                    if (it.slot().contains(occupied) && free.contains(occupied)) {
                        fitting.add(at);
                    }
                }
            }
            starts.put(doctor.id(), fitting);
        }
        return starts;
    }

    private Slot week() {
        return new Slot(practice.at(monday, "00:00"), practice.at(monday.plusDays(5), "12:00"));
    }
}
