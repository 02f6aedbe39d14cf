package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class SchedulesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Schedules schedules;

    @Autowired
    OpenTime time;

    @Autowired
    JdbcClient sql;

    private AgendaPractice practice;
    private Resource doctor;

    @BeforeEach
    void aDoctor() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
    }

    @Test
    void laysWeeklyHoursOutAheadAndFree() {
        var monday = practice.monday();
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(20));

        assertThat(open(monday)).singleElement().satisfies(interval -> {
            assertThat(interval.slot()).isEqualTo(practice.slot(monday, "09:00", "12:00"));
            assertThat(interval.terms().gridMinutes()).isEqualTo(20);
        });
        assertThat(free(monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
        assertThat(open(monday.plusDays(1))).isEmpty();
    }

    @Test
    void whatIsArrangedLeavesARowOfTheTraceAndWhatIsRefusedNone() {
        var motif = practice.motif("Consultation", new MotifTimes(20, 30, 0, 5), doctor);
        assertThat(practice.within(() -> schedules.retire(practice.structure(), motif.id())))
                .isTrue();
        assertThat(practice.within(() -> schedules.retire(practice.structure(), motif.id())))
                .isFalse();

        assertThat(practice.within(() -> sql.sql("""
                                select action || ' ' || detail from access.trace
                                where object_type = 'agenda.motif' and object_id = :motif order by id
                                """)
                        .param("motif", motif.id().value())
                        .query(String.class)
                        .list()))
                .containsExactly("CREATE ", "UPDATE RETRAIT");
    }

    @Test
    void refusesHoursOverOtherHoursOfTheSamePerson() {
        var first = practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
        var second = Opening.of(
                practice.structure(),
                doctor.id(),
                practice.site().id(),
                AgendaPractice.weekly(DayOfWeek.MONDAY, "11:30", "14:00"),
                Terms.ANYTHING);

        assertThat(practice.within(() -> schedules.open(second))).isEqualTo(new OpeningOutcome.Overlaps(first));
    }

    @Test
    void anAbsenceShutsAndItsWithdrawalOpensAgain() {
        var monday = practice.monday();
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
        var absence = ScheduleException.absence(
                practice.structure(), doctor.id(), practice.slot(monday, "10:00", "18:00"), "Formation");

        practice.within(() -> schedules.depart(absence, By.PRODUCT));
        assertThat(free(monday)).containsExactly(practice.slot(monday, "09:00", "10:00"));

        practice.within(() -> schedules.withdraw(practice.structure(), absence.id(), By.PRODUCT));
        assertThat(free(monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
    }

    @Test
    void anExtraSessionOpensASiteThatIsClosed() {
        var monday = practice.monday();
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
        var whole = practice.wall().day(monday);
        var extra = practice.slot(monday, "14:00", "16:00");

        practice.within(() -> schedules.depart(
                ScheduleException.closure(practice.structure(), practice.site().id(), whole, "Pont"), By.PRODUCT));
        practice.within(() -> schedules.depart(
                ScheduleException.extraSession(
                        practice.structure(), doctor.id(), practice.site().id(), extra, "Rattrapage", Terms.ANYTHING),
                By.PRODUCT));

        assertThat(free(monday)).containsExactly(extra);
    }

    @Test
    void keepsTheHoursOfTheWallAcrossTheNextClockChange() {
        var zone = practice.site().zone();
        var change = zone.getRules()
                .nextTransition(Morning.now())
                .getInstant()
                .atZone(zone)
                .toLocalDate();
        practice.opens(doctor, change.getDayOfWeek(), "01:00", "05:00", Terms.ANYTHING);
        for (var date : List.of(change.minusWeeks(1), change, change.plusWeeks(1))) {
            var expected = new Slot(
                    practice.wall().at(date, LocalTime.of(1, 0)),
                    practice.wall().at(date, LocalTime.of(5, 0)));
            if (!date.isBefore(Morning.today(zone))) {
                assertThat(open(date)).extracting(OpenInterval::slot).containsExactly(expected);
                assertThat(free(date)).containsExactly(expected);
            }
        }
        var hours = free(change).getFirst().length().toHours();
        assertThat(hours).isIn(3L, 5L);
    }

    @Test
    void showsNothingToAnotherStructure() {
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);
        var other = new AgendaPractice(context);

        assertThat(other.within(() -> schedules.resource(practice.structure(), doctor.id())))
                .isEmpty();
        assertThat(other.within(() -> time.free(
                        practice.structure(), doctor.id(), practice.wall().day(practice.monday()))))
                .isEmpty();
        for (var table : List.of("resource", "opening", "open_interval", "free_interval")) {
            long seen = other.within(() -> sql.sql("select count(*) from agenda." + table)
                    .query((row, n) -> row.getLong(1))
                    .single());
            assertThat(seen).as(table).isZero();
        }
    }

    private List<OpenInterval> open(LocalDate date) {
        return practice.within(() -> schedules
                .open(
                        practice.structure(),
                        List.of(doctor.id()),
                        practice.wall().day(date))
                .getOrDefault(doctor.id(), List.of()));
    }

    private List<Slot> free(LocalDate date) {
        var free = practice.within(() ->
                time.free(practice.structure(), doctor.id(), practice.wall().day(date)));
        assertThat(TimeSet.covering(free).slots()).isEqualTo(free);
        return free;
    }
}
