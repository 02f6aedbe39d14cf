package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The next number of a record (IPP) in each structure, never given twice and the lowest that nobody is about to take: what a
 * crossing or a failure left behind is given to the next. Eight desks may create at once; a ninth waits for one of them.
 */
@Component
class RecordNumbers {
    private final JdbcClient sql;

    RecordNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    long next(StructureId structure) {
        return taken(structure).orElseGet(() -> {
            open(structure);
            return taken(structure).orElseThrow();
        });
    }

    /** Of the lowest lane that nobody holds, else of the lowest once it is let go. */
    private Optional<Long> taken(StructureId structure) {
        return sql.sql("""
                        update patients.ipp_lane set next = next + 8
                        where structure_id = :structure and lane = coalesce(
                            (select lane from patients.ipp_lane where structure_id = :structure
                                order by next limit 1 for update skip locked),
                            (select lane from patients.ipp_lane where structure_id = :structure
                                order by next limit 1 for update))
                        returning next - 8
                        """)
                .param("structure", structure.value())
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    /** For the first of a structure; the lanes of all others are there. */
    private void open(StructureId structure) {
        sql.sql("""
                        insert into patients.ipp_lane (structure_id, lane, next)
                        select :structure, lane, lane from generate_series(1, 8) lane
                        on conflict (structure_id, lane) do nothing
                        """).param("structure", structure.value()).update();
    }
}
