package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The e-mails and text messages of messages.message as workers see them. A worker holds one message at a time, for
 * {@link #LEASE}; if it dies,
 * another sends it again under the same Message-ID, so mail systems can tell the copy.
 */
@Component
class MailQueue {
    static final int TRIES = 3;
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient sql;

    MailQueue(JdbcClient sql) {
        this.sql = sql;
    }

    List<StructureId> structuresWithMail(Instant now) {
        return sql.sql("select * from messages.structures_with_mail(:now)")
                .param("now", at(now))
                .query((row, n) -> new StructureId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes the next message of this channel that nobody holds; none for someone who died, whatever was asked since. */
    Optional<Message> claim(StructureId structure, Channel channel, Instant now) {
        return sql.sql("""
                        update messages.message set attempts = attempts + 1, claimed_until = :until
                        where structure_id = :structure and id = (
                            select m.id from messages.message m
                            where m.structure_id = :structure and m.status = 'QUEUED' and m.channel = :channel
                                and m.next_attempt_at <= :now and m.attempts < :tries
                                and (m.claimed_until is null or m.claimed_until < :now)
                                and not exists (
                                    select from messages.silence s
                                    where s.structure_id = m.structure_id and s.patient_id = m.patient_id)
                            order by m.next_attempt_at, m.id
                            limit 1
                            for update of m skip locked)
                        returning
                        """ + Outbox.COLUMNS)
                .param("until", at(now.plus(LEASE)))
                .param("channel", channel.name())
                .param("structure", structure.value())
                .param("now", at(now))
                .param("tries", TRIES)
                .query(Outbox::message)
                .optional();
    }

    /** A message whose last try was interrupted: it may have left, nobody knows. */
    List<Message> interrupted(StructureId structure, Instant now) {
        return sql.sql("select " + Outbox.COLUMNS + """
                         from messages.message
                        where structure_id = :structure and status = 'QUEUED' and channel <> 'PAPER'
                            and attempts >= :tries and claimed_until < :now
                        order by id for update skip locked
                        """)
                .param("structure", structure.value())
                .param("tries", TRIES)
                .param("now", at(now))
                .query(Outbox::message)
                .list();
    }

    /** It left, even if it was cancelled while it was leaving; false when that was already known. */
    boolean sent(Message it, Instant now) {
        return sql.sql("""
                        update messages.message set status = 'SENT', settled_at = :now, claimed_until = null, failure = null
                        where structure_id = :structure and id = :id and status in ('QUEUED', 'CANCELLED', 'FAILED')
                        """)
                        .param("now", at(now))
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .update()
                == 1;
    }

    void tryAgain(Message it, Instant when) {
        sql.sql("""
                        update messages.message set next_attempt_at = :when, claimed_until = null
                        where structure_id = :structure and id = :id and status = 'QUEUED'
                        """)
                .param("when", at(when))
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .update();
    }

    boolean giveUp(Message it, Failure failure) {
        return sql.sql("""
                        update messages.message set status = 'FAILED', failure = :failure, claimed_until = null
                        where structure_id = :structure and id = :id and status = 'QUEUED'
                        """)
                        .param("failure", failure.name())
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .update()
                == 1;
    }
}
