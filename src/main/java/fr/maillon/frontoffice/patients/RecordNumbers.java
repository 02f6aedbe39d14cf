package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The next number of a record (IPP) in each structure: without a gap, even when creations cross or fail.
 *
 * <p>The counter stays held until the transaction ends, so it is asked as late as can be.
 */
@Component
class RecordNumbers {
    private final JdbcClient sql;

    RecordNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    long next(StructureId structure) {
        return sql.sql("""
                        insert into patients.ipp_counter as c (structure_id, last) values (:structure, 1)
                        on conflict (structure_id) do update set last = c.last + 1
                        returning last
                        """)
                .param("structure", structure.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
