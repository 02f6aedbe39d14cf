package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the trace as they are read, the newest first. */
@Repository
class JournalRows {
    private final JdbcClient sql;

    JournalRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A row with the name of its author.
     *
     * @param writtenIn number of its transaction, as text
     * @param sealedAround a block bounds that transaction, whether or not it holds the row
     * @param account name of the account it is about; empty when it is about something else
     */
    record Found(TraceRow row, String author, String writtenIn, boolean sealedAround, String account) {}

    List<Found> find(StructureId structure, Journal.Asked asked, int limit) {
        return sql.sql("""
                        select t.structure_id, t.id, t.at, t.account_id, t.role, t.action, t.object_type, t.object_id, t.patient_id,
                            t.detail, coalesce(a.display_name, ''), t.written_in::text,
                            exists (select 1 from access.seal s where s.structure_id = t.structure_id and s.to_xid > t.written_in),
                            coalesce(o.display_name, '')
                        from access.trace t
                        left join access.account a on a.id = t.account_id
                        left join access.account o on o.id = t.object_id and t.object_type = 'account'
                        where t.structure_id = :structure and t.at >= :from and t.at < :to
                            and (cast(:account as uuid) is null or t.account_id = cast(:account as uuid))
                            and (cast(:person as uuid) is null or t.patient_id = cast(:person as uuid))
                            and (cast(:before as uuid) is null or (t.at, t.id) < (
                                select b.at, b.id
                                from access.trace b
                                where b.structure_id = :structure and b.id = cast(:before as uuid)))
                        order by t.at desc, t.id desc
                        limit :limit
                        """)
                .param("structure", structure.value())
                .param("from", utc(asked.from()))
                .param("to", utc(asked.to()))
                .param(
                        "account",
                        asked.account() == null ? null : asked.account().value())
                .param("person", asked.person())
                .param("before", asked.before())
                .param("limit", limit)
                .query(JournalRows::found)
                .list();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                Seals.rowOf(row, n), row.getString(11), row.getString(12), row.getBoolean(13), row.getString(14));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
