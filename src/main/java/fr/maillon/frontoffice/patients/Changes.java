package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code patients.change}: the history of every record, which only grows. */
@Component
class Changes {
    private final JdbcClient sql;
    private final Clock clock;

    Changes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is about to be written: a field and its two values, or an act without a field. */
    record Entry(Act act, @Nullable Trait trait, String before, String after, String reason) {}

    void add(Acting by, StructureId structure, PatientId patient, int version, Entry it) {
        sql.sql("""
                        insert into patients.change
                            (structure_id, id, patient_id, version, at, account_id, account_name, act, field, before, after, reason)
                        values (:structure, :id, :patient, :version, :now, :account, :name, :act, :field, :before, :after, :reason)
                        """)
                .param("structure", structure.value())
                .param("id", Identifiers.next())
                .param("patient", patient.value())
                .param("version", version)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.displayName())
                .param("act", it.act().name())
                .param("field", it.trait() == null ? "" : it.trait().field())
                .param("before", it.before())
                .param("after", it.after())
                .param("reason", it.reason())
                .update();
    }

    /** The latest first. */
    List<Change> of(PatientId patient, int most) {
        return sql.sql("""
                        select version, at, account_name, act, field, before, after, reason from patients.change
                        where patient_id = :patient
                        order by version desc, id desc limit :most
                        """)
                .param("patient", patient.value())
                .param("most", most)
                .query(Changes::change)
                .list();
    }

    /** What was changed after {@code version} on these fields, the first first. */
    List<Change> since(PatientId patient, int version, Collection<Trait> fields) {
        return sql.sql("""
                        select version, at, account_name, act, field, before, after, reason from patients.change
                        where patient_id = :patient and version > :version and field in (:fields)
                        order by version, id
                        """)
                .param("patient", patient.value())
                .param("version", version)
                .param("fields", fields.stream().map(Trait::field).toList())
                .query(Changes::change)
                .list();
    }

    private static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                Act.valueOf(row.getString(4)).words(),
                Trait.ofField(row.getString(5)).orElse(null),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
