package fr.maillon.training.demonstration;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the demonstration is, and which patient is whom of the drawing. */
@Repository
class HouseRows {
    private final JdbcClient sql;

    HouseRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code plannedTo} is the last day that has appointments, {@code settledOn} the last one brought up to the hour. */
    record Progress(LocalDate begunOn, LocalDate plannedTo, LocalDate settledOn) {}

    /** One start at a time decides whether there is anything to make. */
    void oneAtATime() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('maillon demonstration', 0))")
                .query((row, n) -> n)
                .list();
    }

    void add(StructureId structure, Progress it) {
        sql.sql("""
                        insert into demonstration.house (structure_id, begun_on, planned_to, settled_on)
                        values (:structure, :begun, :planned, :settled)
                        """)
                .param("structure", structure.value())
                .param("begun", it.begunOn())
                .param("planned", it.plannedTo())
                .param("settled", it.settledOn())
                .update();
    }

    /** Held until the end of the transaction; nothing when this structure is not the fictive one. */
    Optional<Progress> hold(StructureId structure) {
        return sql.sql("""
                        select begun_on, planned_to, settled_on from demonstration.house
                        where structure_id = :structure for update
                        """)
                .param("structure", structure.value())
                .query((row, n) -> new Progress(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .optional();
    }

    void reached(StructureId structure, LocalDate plannedTo, LocalDate settledOn) {
        sql.sql("""
                        update demonstration.house set planned_to = :planned, settled_on = :settled
                        where structure_id = :structure
                        """)
                .param("structure", structure.value())
                .param("planned", plannedTo)
                .param("settled", settledOn)
                .update();
    }

    void enrol(StructureId structure, List<PatientId> members) {
        sql.sql("""
                        insert into demonstration.member (structure_id, number, patient_id)
                        select :structure, number, patient
                        from unnest(cast(:numbers as int[]), cast(:patients as uuid[])) m (number, patient)
                        """)
                .param("structure", structure.value())
                .param("numbers", IntStream.range(0, members.size()).boxed().toArray(Integer[]::new))
                .param("patients", members.stream().map(PatientId::toString).toArray(String[]::new))
                .update();
    }

    /** By their number. */
    List<PatientId> members(StructureId structure) {
        return sql.sql("select patient_id from demonstration.member where structure_id = :structure order by number")
                .param("structure", structure.value())
                .query((row, n) -> new PatientId(row.getObject(1, UUID.class)))
                .list();
    }
}
