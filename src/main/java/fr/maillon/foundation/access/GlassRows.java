package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of confidential records opened with a reason. */
@Repository
class GlassRows {
    private final JdbcClient sql;

    GlassRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            StructureId structure,
            UUID id,
            AccountId by,
            UUID patient,
            BreakGlass.Reason reason,
            String details,
            Instant from,
            Instant until) {
        sql.sql("""
                        insert into access.break_glass
                            (structure_id, id, account_id, patient_id, reason, details, opened_at, ends_at)
                        values (:structure, :id, :by, :patient, :reason, :details, :from, :until)
                        """)
                .param("structure", structure.value())
                .param("id", id)
                .param("by", by.value())
                .param("patient", patient)
                .param("reason", reason.name())
                .param("details", details)
                .param("from", utc(from))
                .param("until", utc(until))
                .update();
    }

    Optional<Instant> openUntil(StructureId structure, AccountId by, UUID patient, Instant now) {
        return sql.sql("""
                        select ends_at
                        from access.break_glass
                        where structure_id = :structure and account_id = :by and patient_id = :patient and ends_at > :now
                        order by ends_at desc
                        limit 1
                        """)
                .param("structure", structure.value())
                .param("by", by.value())
                .param("patient", patient)
                .param("now", utc(now))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    List<BreakGlass.Opening> notReviewed(StructureId structure) {
        return sql.sql("""
                        select g.id, g.account_id, a.display_name, g.patient_id, g.reason, g.details, g.opened_at, g.ends_at
                        from access.break_glass g
                        join access.account a on a.id = g.account_id
                        where g.structure_id = :structure and g.reviewed_at is null
                        order by g.opened_at
                        limit 200
                        """)
                .param("structure", structure.value())
                .query((row, n) -> new BreakGlass.Opening(
                        structure,
                        row.getObject(1, UUID.class),
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        BreakGlass.Reason.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether it is looked at now, by somebody else than who opened it. */
    boolean review(StructureId structure, UUID id, AccountId by, Instant now) {
        return sql.sql("""
                        update access.break_glass set reviewed_at = :now, reviewed_by = :by
                        where structure_id = :structure and id = :id and reviewed_at is null and account_id <> :by
                        """)
                        .param("structure", structure.value())
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Whether it was looked at already; nothing when there is no such opening here. */
    Optional<Boolean> reviewed(StructureId structure, UUID id) {
        return sql.sql(
                        "select reviewed_at is not null from access.break_glass where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id)
                .query((row, n) -> row.getBoolean(1))
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
