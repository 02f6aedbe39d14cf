package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.OutsideOpenings;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once: the last slot, an absence, rooms wanted in every order. */
@House
class ContentionTests {
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    @Autowired
    JdbcClient sql;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private LocalDate monday;

    @BeforeEach
    void aDoctor() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), doctor);
        monday = practice.monday();
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
    }

    @Test
    void ofFiftyOnOneSlotExactlyOneHasIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var start = practice.at(monday.plusDays(round % 5), round < 5 ? "10:00" : "11:00");

            var outcomes = atOnce(AT_ONCE, shot -> practice.book(practice.request(consultation, doctor, start)));

            assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(SlotTaken.class::isInstance).hasSize(AT_ONCE - 1);
            assertThat(stored(start)).isEqualTo(1);
        }
    }

    @Test
    void overlappingOnesNeverBothStand() throws Exception {
        var outcomes = atOnce(
                AT_ONCE,
                shot -> practice.book(practice.request(
                        consultation, doctor, practice.at(monday, "09:00").plusSeconds(shot * 180L))));

        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSizeBetween(3, 9);
        assertThat(practice.within(
                        () -> sql.sql("""
                        select count(*) from agenda.reservation a join agenda.reservation b
                            on a.structure_id = b.structure_id and a.resource_id = b.resource_id and a.id < b.id and a.slot && b.slot
                        where a.cancelled_at is null and b.cancelled_at is null
                        """).query((row, n) -> row.getLong(1)).single()))
                .isZero();
    }

    @Test
    void aBookingBesideAnAbsenceIsStrandedOrRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var day = monday.plusDays(round % 5).plusWeeks(round / 5);
            var start = practice.at(day, "10:00");
            var absence = ScheduleException.absence(
                    practice.structure(), doctor.id(), practice.slot(day, "08:00", "18:00"), "Maladie");

            var answers = atOnce(
                    9,
                    shot -> shot == 4
                            ? practice.within(() -> schedules.depart(absence, By.PRODUCT))
                            : practice.book(practice.request(consultation, doctor, start.plusSeconds(shot * 1200L))));

            var stranded = answers.stream()
                    .filter(DepartureOutcome.class::isInstance)
                    .map(DepartureOutcome.class::cast)
                    .flatMap(it -> it.stranded().stream().map(Appointment::id))
                    .toList();
            var booked = answers.stream()
                    .filter(Booked.class::isInstance)
                    .map(it -> ((Booked) it).appointment())
                    .toList();
            assertThat(stranded).containsExactlyInAnyOrderElementsOf(booked);
            assertThat(answers).filteredOn(OutsideOpenings.class::isInstance).hasSize(8 - booked.size());
            assertThat(practice.free(doctor, day)).isEmpty();
        }
    }

    @Test
    void roomsWantedByEveryoneAreSharedOutWithoutDeadlock() throws Exception {
        var rooms = List.of(room("Salle 1"), room("Salle 2"), room("Salle 3"));
        var doctors =
                IntStream.range(0, 8).mapToObj(n -> practice.doctor("Dr " + n)).toList();
        doctors.forEach(each -> practice.opensAllWeek(each, "09:00", "12:00", Terms.ANYTHING));
        var scan = practice.motif("Échographie", new MotifTimes(20, 20, 0, 0), doctors, rooms);
        var start = practice.at(monday, "09:00");

        var outcomes = atOnce(40, shot -> {
            var at = start.plusSeconds(shot / 8 * 1200L);
            return practice.book(practice.request(scan, doctors.get(shot % 8), at));
        });

        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(15);
        assertThat(outcomes).filteredOn(SlotTaken.class::isInstance).hasSize(25);
    }

    @Test
    void theConstraintStopsWhoeverTookNoLock() throws Exception {
        var start = practice.at(monday, "10:00");
        practice.within(() -> sql.sql("""
                        insert into agenda.reservation (structure_id, id, appointment_id, resource_id, starts_at, ends_at)
                        values (:structure, :id, :appointment, :resource, cast(:since as timestamptz),
                            cast(:since as timestamptz) + interval '20 minutes')
                        """)
                .param("structure", practice.structure().value())
                .param("id", UUID.randomUUID())
                .param("appointment", UUID.randomUUID())
                .param("resource", doctor.id().value())
                .param("since", start.toString())
                .update());

        assertThat(practice.book(practice.request(consultation, doctor, start))).isInstanceOf(SlotTaken.class);
    }

    private Resource room(String name) {
        var room = practice.resource(ResourceKind.SALLE, name);
        practice.opensAllWeek(room, "08:00", "18:00", Terms.ANYTHING);
        return room;
    }

    private long stored(Instant start) {
        return practice.within(() -> sql.sql("""
                        select count(*) from agenda.reservation
                        where resource_id = :resource and starts_at = cast(:since as timestamptz) and cancelled_at is null
                        """)
                .param("resource", doctor.id().value())
                .param("since", start.toString())
                .query((row, n) -> row.getLong(1))
                .single());
    }

    /** One shot of each, all let go at the same moment. */
    private static List<Object> atOnce(int many, Shot shot) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var go = new CountDownLatch(1);
            var running = new ArrayList<Future<Object>>();
            for (int i = 0; i < many; i++) {
                int n = i;
                Callable<Object> one = () -> {
                    go.await();
                    return shot.fire(n);
                };
                running.add(threads.submit(one));
            }
            go.countDown();
            var answers = new ArrayList<>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private interface Shot {
        Object fire(int n) throws Exception;
    }
}
