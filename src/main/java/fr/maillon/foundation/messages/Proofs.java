package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.live.Live;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of messages.proof; nothing changes them. */
@Component
class Proofs {
    private final JdbcClient sql;
    private final Live live;

    Proofs(JdbcClient sql, Live live) {
        this.sql = sql;
        this.live = live;
    }

    /** Keeps what happened, and lets every desk see it. */
    void add(
            StructureId structure,
            MessageId message,
            Instant now,
            Proof.Event event,
            @Nullable UUID account,
            String detail) {
        insert(structure, message, now, event, account, detail);
        live.announce("messages", structure);
    }

    void add(StructureId structure, List<MessageId> messages, Instant now, Proof.Event event, @Nullable UUID account) {
        messages.forEach(message -> insert(structure, message, now, event, account, ""));
        if (!messages.isEmpty()) {
            live.announce("messages", structure);
        }
    }

    private void insert(
            StructureId structure,
            MessageId message,
            Instant now,
            Proof.Event event,
            @Nullable UUID account,
            String detail) {
        sql.sql("""
                        insert into messages.proof (structure_id, id, message_id, at, event, account_id, detail)
                        values (:structure, :id, :message, :at, :event, :account, :detail)
                        """)
                .param("structure", structure.value())
                .param("id", Identifiers.next())
                .param("message", message.value())
                .param("at", at(now))
                .param("event", event.name())
                .param("account", account)
                .param("detail", detail)
                .update();
    }

    List<Proof> of(StructureId structure, MessageId message) {
        return sql.sql("""
                        select at, event, account_id, detail from messages.proof
                        where structure_id = :structure and message_id = :message
                        order by at, id
                        """)
                .param("structure", structure.value())
                .param("message", message.value())
                .query((row, n) -> new Proof(
                        row.getTimestamp(1).toInstant(),
                        Proof.Event.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getString(4)))
                .list();
    }
}
