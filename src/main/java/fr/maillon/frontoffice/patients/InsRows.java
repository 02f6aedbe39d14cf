package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.InsMatricule;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code patients.ins}: who bears which matricule, since when, and who bore it before. */
@Component
class InsRows {
    private final JdbcClient sql;
    private final Clock clock;

    InsRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Makes this person the bearer of the matricule from now on. False when it should be qualified and another qualified identity bears
     * it: the constraint decides, not a prior read, and nothing is changed then.
     */
    boolean bear(Person it, InsMatricule matricule, boolean qualified, CollectedBy way) {
        var before = current(it);
        end(it.structure(), it.id());
        int added = sql.sql("""
                        insert into patients.ins
                            (structure_id, id, patient_id, matricule, oid, qualified, collected_by, valid_from)
                        values (:structure, :id, :patient, :matricule, :oid, :qualified, :way, :now)
                        on conflict (structure_id, matricule, oid) where qualified and valid_to is null do nothing
                        """)
                .param("structure", it.structure().value())
                .param("id", Identifiers.next())
                .param("patient", it.id().value())
                .param("matricule", matricule.value())
                .param("oid", matricule.oid().oid())
                .param("qualified", qualified)
                .param("way", way.code())
                .param("now", now())
                .update();
        if (added == 0) {
            before.ifPresent(row -> reopen(it.structure(), row));
        }
        return added == 1;
    }

    /** Who else bears it now, qualified or not. */
    Optional<PatientId> otherBearer(Person it, InsMatricule matricule) {
        return sql.sql("""
                        select patient_id from patients.ins
                        where structure_id = :structure and matricule = :matricule and oid = :oid
                            and patient_id <> :herself and valid_to is null
                        order by qualified desc limit 1
                        """)
                .param("structure", it.structure().value())
                .param("matricule", matricule.value())
                .param("oid", matricule.oid().oid())
                .param("herself", it.id().value())
                .query((row, n) -> new PatientId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Makes the current matricule an old one. */
    void end(StructureId structure, PatientId patient) {
        sql.sql("""
                        update patients.ins set valid_to = :now
                        where structure_id = :structure and patient_id = :patient and valid_to is null
                        """)
                .param("structure", structure.value())
                .param("patient", patient.value())
                .param("now", now())
                .update();
    }

    private Optional<UUID> current(Person it) {
        return sql.sql("""
                        select id from patients.ins
                        where structure_id = :structure and patient_id = :patient and valid_to is null
                        """)
                .param("structure", it.structure().value())
                .param("patient", it.id().value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    private void reopen(StructureId structure, UUID row) {
        sql.sql("update patients.ins set valid_to = null where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", row)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
