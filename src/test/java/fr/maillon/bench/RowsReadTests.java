package fr.maillon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.DayReading;
import fr.maillon.frontoffice.agenda.Needs;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.testing.House;
import fr.maillon.testing.RealDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows PostgreSQL reads for what a secretary does all day, by its own counters: some for the answer, none for
 * the size of the practice. A search that falls back to reading a table is seen here, on any machine.
 */
@House
class RowsReadTests {
    private static final int FEW = 40;
    private static final int MANY = 240;
    private static final int PER_CANDIDATE = 12;
    private static final int MOST_CANDIDATES = 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void findingOnePersonCostsTheSameAmongManyAsAmongFew() throws Exception {
        var premises = Premises.furnish(context, 1);
        var secretary = premises.secretary("lectures-" + Identifiers.next());
        var wanted = FrenchPeople.of(7);
        premises.populate(secretary, FEW);
        var among = rows(premises, () -> found(premises, secretary, wanted.said() + " " + wanted.written()));

        premises.populate(secretary, FEW, MANY);

        var amongMany = rows(premises, () -> found(premises, secretary, wanted.said() + " " + wanted.written()));
        assertThat(sum(amongMany))
                .as("among few %s, among many %s", among, amongMany)
                .isLessThanOrEqualTo(sum(among) * 3 / 2 + 20);
    }

    @Test
    void aPrefixReadsItsCandidatesAndNotTheTable() throws Exception {
        var premises = Premises.furnish(context, 1);
        var secretary = premises.secretary("lectures-" + Identifiers.next());
        premises.populate(secretary, MANY);

        var read = rows(premises, () -> found(premises, secretary, "marti"));

        assertThat(sum(read)).as("%s", read).isLessThanOrEqualTo(PER_CANDIDATE * MOST_CANDIDATES);
    }

    @Test
    void slotsBookingsAndTheDayReadWhatTheyAnswer() throws Exception {
        var premises = Premises.furnish(context, 3);
        premises.populate(premises.secretary("lectures-" + Identifiers.next()), 4);
        var agenda = context.getBean(Agenda.class);
        var doctors = premises.doctors().stream().map(Resource::id).toList();
        var search = SlotSearch.of(premises.structure(), premises.consultation().id())
                .first(10);
        var wall = new SiteTime(premises.practice().site().zone());
        var day = wall.day(wall.dateOf(Hour.of(premises, 0).start()));
        var schedules = context.getBean(Schedules.class);

        var slots = rows(premises, () -> agenda.firstSlots(search));
        var booking = rows(premises, () -> booked(premises, agenda));
        var reading = context.getBean(DayReading.class);
        var shown = rows(
                premises,
                () -> List.of(
                        reading.during(doctors, day),
                        reading.free(premises.structure(), doctors, day),
                        reading.kept(premises.structure(), doctors, day),
                        schedules.open(premises.structure(), doctors, day)));

        assertThat(sum(slots)).as("slots %s", slots).isLessThanOrEqualTo(150);
        assertThat(sum(booking)).as("booking %s", booking).isLessThanOrEqualTo(150);
        assertThat(sum(shown)).as("day %s", shown).isLessThanOrEqualTo(100);
    }

    private static Object booked(Premises premises, Agenda agenda) {
        var hour = Hour.of(premises, 0);
        var request = BookingRequest.of(
                        premises.structure(),
                        Subject.of(premises.person(0)),
                        premises.consultation().id(),
                        hour.doctor(),
                        hour.start())
                .needing(Needs.NONE.asNewcomer(false));
        var outcome = agenda.book(request, new By(AccountId.next(), "Claire Martin"));
        assertThat(outcome).isInstanceOf(Booked.class);
        return outcome;
    }

    private Object found(Premises premises, AccountId account, String typed) {
        var acting = new Acting(
                account, "Claire Martin", Map.of(premises.structure(), Set.of(Role.SECRETAIRE)), premises.structure());
        var patients = context.getBean(Patients.class);
        var found = patients.glance(acting.structures(), patients.understand(acting, typed));
        assertThat(found).isNotEmpty();
        return found;
    }

    /**
     * Of every table of ours, while the work is done in one transaction, with the statistics that the server gathers by
     * itself. The planner is kept from reading whole tables only because they are small here; where no index serves, it
     * still must.
     */
    private Map<String, Long> rows(Premises premises, Callable<Object> work) throws SQLException {
        gatherStatistics();
        return premises.practice().within(() -> {
            sql.sql("set local enable_seqscan = off").update();
            sql.sql("discard plans").update();
            var before = counted();
            work.call();
            var read = counted();
            before.forEach((table, rows) -> read.merge(table, -rows, Long::sum));
            read.values().removeIf(rows -> rows == 0);
            return read;
        });
    }

    private static void gatherStatistics() throws SQLException {
        var addresses = RealDatabase.addresses();
        var owner = addresses.migrator();
        try (var connection = DriverManager.getConnection(addresses.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static long sum(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> counted() {
        var counted = new TreeMap<String, Long>();
        sql.sql("""
                        select schemaname || '.' || relname, seq_tup_read + coalesce(idx_tup_fetch, 0)
                        from pg_stat_xact_user_tables where schemaname in ('patients', 'agenda', 'structure', 'access')
                        """).query(row -> {
            counted.put(row.getString(1), row.getLong(2));
        });
        return counted;
    }
}
