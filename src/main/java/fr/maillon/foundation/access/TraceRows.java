package fr.maillon.foundation.access;

import fr.maillon.foundation.database.LastLines;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The rows of the trace: added, never changed. */
@Repository
class TraceRows {
    private final LastLines lines;

    TraceRows(LastLines lines) {
        this.lines = lines;
    }

    /** With the commit of the running transaction. */
    void add(List<TraceRow> rows) {
        rows.forEach(this::add);
    }

    private void add(TraceRow row) {
        lines.atLast(
                """
                insert into access.trace
                    (structure_id, id, at, account_id, role, action, object_type, object_id, patient_id, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.structure(),
                row.id(),
                OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC),
                row.account(),
                row.role(),
                row.action(),
                row.objectType(),
                row.object(),
                row.patient(),
                row.detail());
    }
}
