package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of messages.print_run; nothing changes them. */
@Component
class PrintRuns {
    private final JdbcClient sql;

    PrintRuns(JdbcClient sql) {
        this.sql = sql;
    }

    UUID add(StructureId structure, List<MessageId> messages, boolean duplicate, UUID by, Instant now) {
        var id = Identifiers.next();
        sql.sql("""
                        insert into messages.print_run (structure_id, id, at, account_id, duplicate, message_ids)
                        values (:structure, :id, :now, :by, :duplicate, :messages)
                        """)
                .param("structure", structure.value())
                .param("id", id)
                .param("now", at(now))
                .param("by", by)
                .param("duplicate", duplicate)
                .param("messages", messages.stream().map(MessageId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    Optional<PrintRun> find(StructureId structure, UUID run) {
        return sql.sql("""
                        select at, account_id, duplicate, message_ids from messages.print_run
                        where structure_id = :structure and id = :run
                        """)
                .param("structure", structure.value())
                .param("run", run)
                .query((row, n) -> run(structure, run, row))
                .optional();
    }

    /** Sheets of a run, in their order, one at a time in memory as rows. */
    List<PaperText> sheets(StructureId structure, UUID run) {
        return sql.sql("""
                        select m.paper::text
                        from messages.print_run r
                            cross join lateral unnest(r.message_ids) with ordinality as listed (id, place)
                            join messages.message m on m.structure_id = r.structure_id and m.id = listed.id
                        where r.structure_id = :structure and r.id = :run
                        order by listed.place
                        """)
                .param("structure", structure.value())
                .param("run", run)
                .query((row, n) -> PaperText.of(row.getString(1)))
                .list();
    }

    private PrintRun run(StructureId structure, UUID run, ResultSet row) throws SQLException {
        return new PrintRun(
                run,
                row.getTimestamp(1).toInstant(),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                messages(structure, row.getArray(4)));
    }

    private List<Message> messages(StructureId structure, Array ids) throws SQLException {
        var wanted = (UUID[]) ids.getArray();
        var found = sql.sql("select " + Outbox.COLUMNS
                        + " from messages.message where structure_id = :structure and id = any (:ids)")
                .param("structure", structure.value())
                .param("ids", wanted)
                .query(Outbox::message)
                .list();
        return Stream.of(wanted)
                .map(id -> found.stream()
                        .filter(it -> it.id().value().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
