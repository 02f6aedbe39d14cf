package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the chain, and those of the trace as the chain reads them. Transaction numbers are kept as text. */
@Repository
class Seals {
    private final JdbcClient sql;

    Seals(JdbcClient sql) {
        this.sql = sql;
    }

    /** A block of the chain; its bytes are compared with {@code Arrays.equals}, never the record itself. */
    @SuppressWarnings("ArrayRecordComponent")
    record Seal(
            long number,
            String from,
            String to,
            List<UUID> ids,
            byte[] hashes,
            byte[] previous,
            byte[] head,
            byte[] signature) {}

    /** One sealer at a time for a structure; the lock lives as long as the transaction. */
    boolean alone(StructureId structure) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:structure, 11))")
                .param("structure", structure.toString())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** The oldest transaction still running: what is older can no longer change. */
    String horizon() {
        return sql.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query((row, n) -> row.getString(1))
                .single();
    }

    Optional<Seal> last(StructureId structure) {
        return sql.sql(SELECT + " where structure_id = :structure order by number desc limit 1")
                .param("structure", structure.value())
                .query(Seals::sealOf)
                .optional();
    }

    List<Seal> after(StructureId structure, long number, int limit) {
        return sql.sql(SELECT + " where structure_id = :structure and number > :number order by number limit :limit")
                .param("structure", structure.value())
                .param("number", number)
                .param("limit", limit)
                .query(Seals::sealOf)
                .list();
    }

    /** The blocks that bound these transactions. */
    List<Seal> covering(StructureId structure, List<String> transactions) {
        return sql.sql("""
                        select s.number, s.from_xid::text, s.to_xid::text, s.row_ids, s.row_hashes, s.previous, s.head, s.signature
                        from access.seal s
                        where s.structure_id = :structure and s.number in (
                            select b.number
                            from unnest(:transactions::xid8[]) as asked (xid)
                            cross join lateral (
                                select c.number
                                from access.seal c
                                where c.structure_id = :structure and c.to_xid > asked.xid
                                order by c.to_xid
                                limit 1) b)
                        """)
                .param("structure", structure.value())
                .param("transactions", transactions.toArray(String[]::new))
                .query(Seals::sealOf)
                .list();
    }

    /** How many more rows these blocks sealed, both included, than the trace still has of their transactions. */
    long missing(StructureId structure, long first, long last) {
        return sql.sql("""
                        select coalesce(sum(s.rows), 0) - (
                            select count(*)
                            from access.trace t
                            where t.structure_id = :structure
                                and t.written_in >= (select f.from_xid from access.seal f where f.structure_id = :structure and f.number = :first)
                                and t.written_in < (select l.to_xid from access.seal l where l.structure_id = :structure and l.number = :last))
                        from access.seal s
                        where s.structure_id = :structure and s.number between :first and :last
                        """)
                .param("structure", structure.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    Optional<Journal.Sealed> lastSealed(StructureId structure) {
        return sql.sql(
                        "select number, sealed_at from access.seal where structure_id = :structure order by number desc limit 1")
                .param("structure", structure.value())
                .query((row, n) -> new Journal.Sealed(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The rows written by transactions from {@code from}, included, to {@code to}, excluded. */
    List<TraceRow> rows(StructureId structure, String from, String to) {
        return sql.sql("""
                        select structure_id, id, at, account_id, role, action, object_type, object_id, patient_id, detail
                        from access.trace
                        where structure_id = :structure and written_in >= :from::xid8 and written_in < :to::xid8
                        order by written_in, id
                        """)
                .param("structure", structure.value())
                .param("from", from)
                .param("to", to)
                .query(Seals::rowOf)
                .list();
    }

    long countFrom(StructureId structure, String from) {
        return sql.sql("""
                        select count(*) from access.trace
                        where structure_id = :structure and written_in >= :from::xid8
                        """)
                .param("structure", structure.value())
                .param("from", from)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    void add(StructureId structure, Seal seal, Instant now) {
        sql.sql("""
                        insert into access.seal
                            (structure_id, number, from_xid, to_xid, rows, row_ids, row_hashes, previous, head, signature, sealed_at)
                        values (:structure, :number, :from::xid8, :to::xid8, :rows, :ids, :hashes, :previous, :head, :signature, :now)
                        """)
                .param("structure", structure.value())
                .param("number", seal.number())
                .param("from", seal.from())
                .param("to", seal.to())
                .param("rows", seal.ids().size())
                .param("ids", seal.ids().toArray(UUID[]::new))
                .param("hashes", seal.hashes())
                .param("previous", seal.previous())
                .param("head", seal.head())
                .param("signature", seal.signature())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private static final String SELECT = """
            select number, from_xid::text, to_xid::text, row_ids, row_hashes, previous, head, signature
            from access.seal""";

    private static Seal sealOf(ResultSet row, int n) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                List.of((UUID[]) row.getArray(4).getArray()),
                row.getBytes(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getBytes(8));
    }

    static TraceRow rowOf(ResultSet row, int n) throws SQLException {
        return new TraceRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getString(10));
    }
}
