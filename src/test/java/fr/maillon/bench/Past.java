package fr.maillon.bench;

import fr.maillon.foundation.database.Identifiers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of appointments, written in batches: three quarters of the past hours taken, and half of the coming weeks. */
record Past(Premises premises, int people) {
    private static final int A_DAY = 44;
    private static final int AT_A_TIME = 20_000;

    /** Returns how many were written; what is free is then made right by the database's own function. */
    int fill(int wanted, int weeksAhead) {
        var rows = new ArrayList<Object[]>();
        var dice = new Random(42);
        var zone = premises.practice().site().zone();
        var day = LocalDate.now(zone).plusWeeks(weeksAhead);
        int written = 0;
        while (written + rows.size() < wanted) {
            if (rows.size() >= AT_A_TIME) {
                written += flushed(rows);
            }
            day = day.minusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                boolean past = day.isBefore(LocalDate.now(zone));
                for (int i = 0; i < A_DAY * premises.doctors().size() && written + rows.size() < wanted; i++) {
                    if (dice.nextInt(100) < (past ? 75 : 50)) {
                        rows.add(row(day, i, dice));
                    }
                }
            }
        }
        written += flushed(rows);
        premises.practice().within(this::free);
        return written;
    }

    private int flushed(List<Object[]> rows) {
        int count = premises.practice().within(() -> write(rows));
        rows.clear();
        return count;
    }

    private Object[] row(LocalDate day, int number, Random dice) {
        var zone = premises.practice().site().zone();
        var doctor = premises.doctors().get(number / A_DAY).id().value();
        var start = day.atTime(Premises.OPENS.plusMinutes(number % A_DAY * 15L))
                .atZone(zone)
                .toInstant();
        var at = OffsetDateTime.ofInstant(start, ZoneOffset.UTC);
        return new Object[] {
            Identifiers.next(), doctor, premises.person(dice.nextInt(people)).value(), at, at.plusMinutes(15)
        };
    }

    private int write(List<Object[]> rows) {
        var sql = premises.context().getBean(JdbcTemplate.class);
        var structure = premises.structure().value();
        var motif = premises.consultation().id().value();
        var site = premises.practice().site().id().value();
        sql.batchUpdate("""
                insert into agenda.appointment (structure_id, id, patient_id, motif_id, principal_id, resource_ids, site_id, status,
                    starts_at, ends_at, before_minutes, after_minutes, origin, newcomer, booked_at)
                values (?, ?, ?, ?, ?, array[?::uuid], ?, ?, ?, ?, 0, 0, 'TEL', false, now())
                """, rows, 1_000, (insert, row) -> {
            set(insert, structure, row[0], row[2], motif, row[1], row[1], site);
            var ended = ((OffsetDateTime) row[3]).isBefore(OffsetDateTime.now(ZoneOffset.UTC));
            insert.setString(8, ended ? "FULFILLED" : "PENDING");
            insert.setObject(9, row[3]);
            insert.setObject(10, row[4]);
        });
        sql.batchUpdate(
                """
                insert into agenda.reservation (structure_id, id, appointment_id, resource_id, starts_at, ends_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                rows,
                1_000,
                (insert, row) -> set(insert, structure, Identifiers.next(), row[0], row[1], row[3], row[4]));
        return rows.size();
    }

    private int free() {
        var sql = premises.context().getBean(JdbcTemplate.class);
        for (var doctor : premises.doctors()) {
            sql.query(
                    "select agenda.refresh_free(?, ?, now() - interval '1 day', now() + interval '200 days')",
                    (row, n) -> n,
                    premises.structure().value(),
                    doctor.id().value());
        }
        return premises.doctors().size();
    }

    private static void set(java.sql.PreparedStatement insert, Object... values) throws java.sql.SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof UUID id ? id : values[i]);
        }
    }
}
