package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was last heard of appointments and of people: rows of messages.appointment and messages.silence. */
@Component
class Appointments {
    private final JdbcClient sql;

    Appointments(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes note of a version, and locks the appointment until the transaction ends; false when a later one, or the end
     * of this one, was heard before. With a patient it learns on the way whether nothing is sent about her any more.
     */
    boolean hear(StructureId structure, UUID appointment, int version, boolean closed, @Nullable UUID patient) {
        var silenced = sql.sql("""
                        insert into messages.appointment as known (structure_id, appointment_id, version, closed)
                        values (:structure, :appointment, :version, :closed)
                        on conflict (structure_id, appointment_id) do update
                            set version = excluded.version, closed = excluded.closed
                            where known.version < excluded.version
                                or known.version = excluded.version and (excluded.closed or not known.closed)
                        returning exists (
                            select from messages.silence s
                            where s.structure_id = :structure and s.patient_id = cast(:patient as uuid))
                        """)
                .param("structure", structure.value())
                .param("appointment", appointment)
                .param("version", version)
                .param("closed", closed)
                .param("patient", patient)
                .query((row, n) -> row.getBoolean(1))
                .optional();
        if (patient != null) {
            silenced.ifPresent(it -> Recall.know(silenceOf(structure, patient), it));
        }
        return silenced.isPresent();
    }

    /** Whether messages were ever asked about it. */
    boolean known(StructureId structure, UUID appointment) {
        return sql.sql("""
                        select exists (
                            select from messages.appointment
                            where structure_id = :structure and appointment_id = :appointment)
                        """)
                .param("structure", structure.value())
                .param("appointment", appointment)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    void silence(StructureId structure, UUID patient, Instant now) {
        Recall.forget();
        sql.sql("""
                        insert into messages.silence (structure_id, patient_id, since)
                        values (:structure, :patient, :now)
                        on conflict (structure_id, patient_id) do nothing
                        """)
                .param("structure", structure.value())
                .param("patient", patient)
                .param("now", at(now))
                .update();
    }

    void endSilence(StructureId structure, UUID patient) {
        Recall.forget();
        sql.sql("delete from messages.silence where structure_id = :structure and patient_id = :patient")
                .param("structure", structure.value())
                .param("patient", patient)
                .update();
    }

    boolean silenced(StructureId structure, UUID patient) {
        return Recall.once(silenceOf(structure, patient), () -> readSilenced(structure, patient));
    }

    private static Object silenceOf(StructureId structure, UUID patient) {
        return List.of("silenced", structure, patient);
    }

    private boolean readSilenced(StructureId structure, UUID patient) {
        return sql.sql("""
                        select exists (
                            select from messages.silence where structure_id = :structure and patient_id = :patient)
                        """)
                .param("structure", structure.value())
                .param("patient", patient)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
