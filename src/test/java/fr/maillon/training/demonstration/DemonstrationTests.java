package fr.maillon.training.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.LoginOutcome;
import fr.maillon.foundation.access.SecretToken;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.AgendaTakeover;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One fictive centre, made on a Wednesday morning and carried on; its days follow each other, so the steps are ordered. */
@House
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTests {
    /** Far enough for what is booked to be recalled two days before. */
    private final LocalDate wednesday =
            Morning.today(Centre.ZONE).plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));

    @Autowired
    Demonstration demonstration;

    @Autowired
    AgendaTakeover register;

    @Autowired
    Access access;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Order(1)
    void makesACentreWithPeopleInAllStatusesAndADayInFull() {
        demonstration.make(at(wednesday, "10:30"), false);

        var statuses = seeing(() -> sql.sql("select distinct status from patients.patient order by status")
                .query((row, n) -> row.getString(1))
                .list());
        assertThat(statuses).containsExactly("PROV", "QUAL", "RECUP", "VALI");
        assertThat(count("select count(*) from patients.patient")).isEqualTo(400);
        assertThat(access.signIn("secretaire", Post.PASSPHRASE, SecretToken.random()))
                .isInstanceOf(LoginOutcome.Welcome.class);
    }

    @Test
    @Order(2)
    void showsADayThatIsUnderWay() {
        var today = day(wednesday);

        assertThat(today).hasSizeBetween(32, 52);
        assertThat(with(today, AppointmentStatus.CHECKED_IN)).hasSize(2);
        assertThat(with(today, AppointmentStatus.NO_SHOW)).hasSize(1);
        assertThat(with(today, AppointmentStatus.IN_PROGRESS)).isNotEmpty();
        assertThat(with(today, AppointmentStatus.FULFILLED))
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(it.slot().start()).isBefore(at(wednesday, "10:30")));
        assertThat(with(today, AppointmentStatus.CHECKED_IN))
                .extracting(it -> it.passage().checkedInAt())
                .doesNotHaveDuplicates();
        assertThat(today.stream().filter(it -> it.status().isExpected())).hasSizeGreaterThan(10);
    }

    @Test
    @Order(3)
    void keepsTwoRingsOpenForTheSecretary() {
        assertThat(count("select count(*) from reception.card where closed_at is null"))
                .isEqualTo(2);
    }

    @Test
    @Order(4)
    void booksAPersonOnceAtATime() {
        var seen = new HashSet<String>();
        assertThat(seeing(() -> register.during(structure(), Centre.wall().day(wednesday))))
                .allSatisfy(
                        it -> assertThat(seen.add(it.subject() + " " + it.slot().start()))
                                .isTrue());
    }

    @Test
    @Order(5)
    void changesNothingWhenItIsCarriedOnTwiceTheSameDay() {
        long before = count("select count(*) from agenda.appointment");

        assertThat(demonstration.carryOn(structure(), at(wednesday, "15:00"))).isFalse();
        assertThat(count("select count(*) from agenda.appointment")).isEqualTo(before);
    }

    @Test
    @Order(6)
    void addsADayTheNextMorningAndEndsTheOneBefore() {
        var thursday = wednesday.plusDays(1);
        var last = wednesday.plusDays(Demonstration.DAYS_AHEAD);

        assertThat(demonstration.carryOn(structure(), at(thursday, "05:30"))).isTrue();

        assertThat(day(wednesday).stream().filter(it -> it.status().canBecome(AppointmentStatus.FULFILLED)))
                .isEmpty();
        assertThat(day(last.plusDays(1)).isEmpty()).isEqualTo(!Centre.worksOn(last.plusDays(1)));
        assertThat(day(thursday))
                .allSatisfy(it -> assertThat(it.status().isExpected()).isTrue());
        assertThat(demonstration.carryOn(structure(), at(thursday, "08:00"))).isFalse();
        assertThat(count("select count(*) from reception.card where closed_at is null"))
                .as("the rings of the day before are over, two others ring")
                .isEqualTo(2);
    }

    @Test
    @Order(8)
    void hasMessagesSentToPrintAndComeBack() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count("select count(distinct channel) from messages.message"))
                        .isGreaterThan(1));
        assertThat(count("select count(*) from messages.message where destination like 'introuvable%'"))
                .isGreaterThan(0);
        assertThat(count("select count(*) from reception.reminder")).isGreaterThan(0);
    }

    @Test
    @Order(7)
    void leavesAFullButNotOverfullAgenda() {
        var ratio = seeing(() -> sql.sql("""
                        select (select sum(extract(epoch from r.ends_at - r.starts_at)) from agenda.reservation r
                            join agenda.resource s on s.id = r.resource_id and s.kind = 'PROFESSIONNEL'
                            where r.cancelled_at is null)
                            / (select sum(extract(epoch from o.ends_at - o.starts_at)) from agenda.open_interval o
                            join agenda.resource s on s.id = o.resource_id and s.kind = 'PROFESSIONNEL'
                            where o.starts_at < :last)
                        """)
                .param("last", wednesday.plusDays(Demonstration.DAYS_AHEAD).atStartOfDay())
                .query((row, n) -> row.getDouble(1))
                .single());
        assertThat(ratio).isBetween(0.60, 0.85);
    }

    private List<Appointment> day(LocalDate date) {
        return seeing(() -> register.during(structure(), Centre.wall().day(date)));
    }

    private static List<Appointment> with(List<Appointment> all, AppointmentStatus status) {
        return all.stream().filter(it -> it.status() == status).toList();
    }

    private static Instant at(LocalDate day, String time) {
        return Centre.wall().at(day, LocalTime.parse(time));
    }

    private long count(String question) {
        return seeing(() -> sql.sql(question).query((row, n) -> row.getLong(1)).single());
    }

    private StructureId structure() {
        var all = sql.sql("select * from structure.all_structures()")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        return all.stream()
                .map(StructureId::new)
                .filter(it -> within(
                        it,
                        () -> !sql.sql("select structure_id from demonstration.house")
                                .query((row, n) -> n)
                                .list()
                                .isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T seeing(Callable<T> work) {
        return within(structure(), work);
    }

    private <T> T within(StructureId structure, Callable<T> work) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(structure.value()), () -> Objects.requireNonNull(transaction.execute(status -> call(work))));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
