package fr.maillon.foundation.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the trace: added, never changed. */
@Repository
class TraceRows {
    private final JdbcTemplate sql;

    TraceRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(List<TraceRow> rows) {
        if (!rows.isEmpty()) {
            sql.batchUpdate("""
                    insert into access.trace
                        (structure_id, id, at, account_id, role, action, object_type, object_id, patient_id, detail)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows, 100, TraceRows::set);
        }
    }

    private static void set(PreparedStatement insert, TraceRow row) throws SQLException {
        insert.setObject(1, row.structure());
        insert.setObject(2, row.id());
        insert.setObject(3, OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC));
        insert.setObject(4, row.account());
        insert.setString(5, row.role());
        insert.setString(6, row.action());
        insert.setString(7, row.objectType());
        insert.setObject(8, row.object());
        insert.setObject(9, row.patient());
        insert.setString(10, row.detail());
    }
}
