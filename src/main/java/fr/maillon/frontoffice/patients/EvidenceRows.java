package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of paper a structure accepts, and the papers seen. */
@Component
class EvidenceRows {
    private final JdbcClient sql;
    private final Clock clock;

    EvidenceRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In their order, retired ones last; the usual list until the structure has one of its own. */
    List<EvidenceType> types(StructureId structure) {
        var own = sql.sql("""
                        select code, label, confidence, retired from patients.evidence_type
                        where structure_id = :structure order by retired, position, code
                        """)
                .param("structure", structure.value())
                .query((row, n) -> new EvidenceType(
                        row.getString(1),
                        row.getString(2),
                        EvidenceConfidence.valueOf(row.getString(3)),
                        row.getBoolean(4)))
                .list();
        return own.isEmpty() ? EvidenceType.DEFAULTS : own;
    }

    /** Puts a whole list in the place of the one before; a code that is left out is retired. */
    void replaceTypes(StructureId structure, List<EvidenceType> types) {
        sql.sql("update patients.evidence_type set retired = true where structure_id = :structure")
                .param("structure", structure.value())
                .update();
        IntStream.range(0, types.size()).forEach(position -> put(structure, types.get(position), position));
    }

    private void put(StructureId structure, EvidenceType it, int position) {
        sql.sql("""
                        insert into patients.evidence_type (structure_id, code, label, confidence, position, retired)
                        values (:structure, :code, :label, :confidence, :position, :retired)
                        on conflict (structure_id, code) do update set label = excluded.label,
                            confidence = excluded.confidence, position = excluded.position, retired = excluded.retired
                        """)
                .param("structure", structure.value())
                .param("code", it.code())
                .param("label", it.label())
                .param("confidence", it.confidence().name())
                .param("position", position)
                .param("retired", it.retired())
                .update();
    }

    void add(Acting by, Person person, EvidenceType type) {
        sql.sql("""
                        insert into patients.evidence (structure_id, id, patient_id, type, label, confidence, seen_at, account_id, account_name)
                        values (:structure, :id, :patient, :type, :label, :confidence, :now, :account, :name)
                        """)
                .param("structure", person.structure().value())
                .param("id", Identifiers.next())
                .param("patient", person.id().value())
                .param("type", type.code())
                .param("label", type.label())
                .param("confidence", type.confidence().name())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.displayName())
                .update();
    }

    /** The latest first. */
    List<EvidenceSeen> of(PatientId patient) {
        return sql.sql("""
                        select label, confidence, seen_at, account_name from patients.evidence
                        where patient_id = :patient order by seen_at desc
                        """)
                .param("patient", patient.value())
                .query((row, n) -> new EvidenceSeen(
                        row.getString(1),
                        EvidenceConfidence.valueOf(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .list();
    }
}
