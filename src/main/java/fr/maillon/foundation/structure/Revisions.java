package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.FirstQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Of the structures in sight; without those that the running transaction changed, of which it shares nothing. */
record Revisions(Map<StructureId, Long> numbers) {
    static final String STATEMENT = """
            select structure_id, number
            from structure.revision
            where written_in is distinct from pg_current_xact_id_if_assigned()
            """;

    static Revisions of(ResultSet rows) throws SQLException {
        var numbers = new HashMap<StructureId, Long>();
        while (rows.next()) {
            numbers.put(new StructureId(rows.getObject(1, UUID.class)), rows.getLong(2));
        }
        return new Revisions(numbers);
    }

    /** Every screen of a structure asks for what it has settled. */
    @Component
    static final class AtFirst implements FirstQuestion {
        @Override
        public String statement() {
            return STATEMENT;
        }

        @Override
        public Object key() {
            return Revisions.class;
        }

        @Override
        public Object answer(ResultSet rows) throws SQLException {
            return of(rows);
        }
    }
}
