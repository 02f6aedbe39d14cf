package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists a secretary works from. */
@Component
class MessageLists {
    private static final Map<MessageList, String> CONDITIONS = Map.of(
            MessageList.TO_SEND, "status = 'QUEUED' and channel <> 'PAPER'",
            MessageList.TO_PRINT, "status = 'QUEUED' and channel = 'PAPER' and next_attempt_at <= :now",
            MessageList.TO_CALL, "status = 'FAILED' and settled_at is null",
            MessageList.SENT, "status in ('SENT', 'PRINTED')",
            MessageList.STOPPED, "status = 'CANCELLED'");

    private final JdbcClient sql;

    MessageLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** Oldest first for what waits, newest first for what is done. */
    List<Message> read(StructureId structure, MessageList list, int most, Instant now) {
        return sql.sql("select " + Outbox.COLUMNS + " from messages.message where structure_id = :structure and "
                        + condition(list) + " order by id " + (list.waiting() ? "asc" : "desc") + " limit :most")
                .param("structure", structure.value())
                .param("now", at(now))
                .param("most", most)
                .query(Outbox::message)
                .list();
    }

    Map<MessageList, Integer> counts(StructureId structure, Instant now) {
        var counts = new EnumMap<MessageList, Integer>(MessageList.class);
        for (var list : MessageList.values()) {
            if (list.waiting()) {
                counts.put(list, count(structure, list, now));
            }
        }
        return counts;
    }

    int count(StructureId structure, MessageList list, Instant now) {
        return sql.sql("select count(*) from messages.message where structure_id = :structure and " + condition(list))
                .param("structure", structure.value())
                .param("now", at(now))
                .query(Integer.class)
                .single();
    }

    private static String condition(MessageList list) {
        return Objects.requireNonNull(CONDITIONS.get(list));
    }
}
