package fr.maillon.foundation.messages;

import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of messages.message, as those who ask and those who read see them. */
@Component
class Outbox {
    static final String COLUMNS = """
            structure_id, id, appointment_id, patient_id, step, channel, addressee, destination, subject, body,
            paper is not null, status, failure, created_at, next_attempt_at, attempts, settled_at
            """;

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps the message unless its purpose was already served; the constraint decides, not a prior read. */
    boolean add(Draft it) {
        return sql.sql("""
                        insert into messages.message (structure_id, id, appointment_id, step, version, patient_id, holder_id,
                            channel, addressee, destination, bare, subject, body, paper, created_at, next_attempt_at)
                        values (:structure, :id, :appointment, :step, :version, :patient, :holder,
                            :channel, :addressee, :destination, :bare, :subject, :body, cast(:paper as jsonb), :at, :due)
                        on conflict on constraint message_purpose_once do nothing
                        """).params(described(it)).update() == 1;
    }

    /**
     * Gives what serves this purpose and never left these words and this destination, and queues it: the product stopped
     * it, the former destination refused it, or it waits on paper and may leave sooner. Nothing when a person stopped it or
     * made a letter of it, or while it may be leaving.
     */
    Optional<MessageId> redirect(Draft it) {
        return sql.sql("""
                        update messages.message m
                        set patient_id = :patient, holder_id = :holder, channel = :channel, addressee = :addressee,
                            destination = :destination, bare = :bare, subject = :subject, body = :body,
                            paper = cast(:paper as jsonb), status = 'QUEUED', failure = null, attempts = 0,
                            claimed_until = null, settled_at = null, next_attempt_at = :due
                        where m.structure_id = :structure and m.appointment_id = :appointment and m.step = :step
                            and m.version = :version and (m.claimed_until is null or m.claimed_until < :at)
                            and (m.status = 'CANCELLED'
                                or m.status = 'FAILED' and m.settled_at is null and m.destination <> :destination
                                or m.status = 'QUEUED' and m.channel = 'PAPER' and :channel <> 'PAPER')
                            and not exists (
                                select from messages.proof p
                                where p.structure_id = m.structure_id and p.message_id = m.id
                                    and p.event in ('CANCELLED', 'TO_PAPER') and p.account_id is not null)
                        returning m.id
                        """).params(described(it)).query(Outbox::id).optional();
    }

    private static Map<String, @Nullable Object> described(Draft it) {
        var notice = it.notice();
        var way = it.chosen().way();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("structure", notice.structure().value());
        fields.put("id", it.id().value());
        fields.put("appointment", notice.appointment());
        fields.put("step", it.step().name());
        fields.put("version", notice.version());
        fields.put("patient", notice.patient());
        fields.put("holder", way.holderId());
        fields.put("channel", it.words().channel().name());
        fields.put("addressee", way.name());
        fields.put("destination", way.destination().written());
        fields.put("bare", it.chosen().bare());
        fields.put("subject", it.words().subject());
        fields.put("body", it.words().body());
        fields.put("paper", PaperText.json(it.words().paper()));
        fields.put("at", at(it.at()));
        fields.put("due", at(it.due()));
        return fields;
    }

    MessageId serving(AppointmentNotice notice, Step step) {
        return sql.sql("""
                        select id from messages.message
                        where structure_id = :structure and appointment_id = :appointment and step = :step and version = :version
                        """)
                .param("structure", notice.structure().value())
                .param("appointment", notice.appointment())
                .param("step", step.name())
                .param("version", notice.version())
                .query((row, n) -> new MessageId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Whether someone was, or is being, told of an earlier version. */
    boolean toldBefore(AppointmentNotice notice, Instant now) {
        return sql.sql("""
                        select exists (
                            select from messages.message
                            where structure_id = :structure and appointment_id = :appointment and version < :version
                                and step = 'CONFIRMATION' and (status in ('SENT', 'PRINTED') or claimed_until > :now))
                        """)
                .param("structure", notice.structure().value())
                .param("appointment", notice.appointment())
                .param("version", notice.version())
                .param("now", at(now))
                .query(Outbox::yes)
                .single();
    }

    /** Stops what still waits for an appointment below this version; gives the messages stopped. */
    List<MessageId> stopBelow(StructureId structure, UUID appointment, int version, Instant now) {
        return sql.sql("""
                        update messages.message set status = 'CANCELLED', settled_at = :now
                        where structure_id = :structure and appointment_id = :appointment and version < :version
                            and status = 'QUEUED'
                        returning id
                        """)
                .param("now", at(now))
                .param("structure", structure.value())
                .param("appointment", appointment)
                .param("version", version)
                .query(Outbox::id)
                .list();
    }

    List<MessageId> stopForPatient(StructureId structure, UUID patient, Instant now) {
        return sql.sql("""
                        update messages.message set status = 'CANCELLED', settled_at = :now
                        where structure_id = :structure and patient_id = :patient and status = 'QUEUED'
                        returning id
                        """)
                .param("now", at(now))
                .param("structure", structure.value())
                .param("patient", patient)
                .query(Outbox::id)
                .list();
    }

    /** What waits for this person, with what {@link ChosenWay} needs to say whether it may still leave. */
    List<Waiting> waiting(StructureId structure, UUID patient) {
        return sql.sql("""
                        select id, holder_id, destination, bare from messages.message
                        where structure_id = :structure and patient_id = :patient and status = 'QUEUED'
                        order by id for update
                        """)
                .param("structure", structure.value())
                .param("patient", patient)
                .query((row, n) ->
                        new Waiting(id(row, n), row.getObject(2, UUID.class), row.getString(3), row.getBoolean(4)))
                .list();
    }

    /** A message that has not left yet: to whom, how, and whether it says only when and where. */
    record Waiting(MessageId id, UUID holder, String destination, boolean bare) {}

    /** Moves a message from one status to another; false when it was no longer there. */
    boolean move(StructureId structure, MessageId id, MessageStatus from, MessageStatus to, Instant now) {
        return sql.sql("""
                        update messages.message set status = :to, settled_at = :now
                        where structure_id = :structure and id = :id and status = :from
                        """)
                        .param("to", to.name())
                        .param("now", at(now))
                        .param("structure", structure.value())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Queues again what had failed or been printed, with all its tries before it. */
    boolean requeue(StructureId structure, MessageId id, MessageStatus from, Instant now) {
        return sql.sql("""
                        update messages.message
                        set status = 'QUEUED', attempts = 0, claimed_until = null, failure = null, settled_at = null,
                            next_attempt_at = :now
                        where structure_id = :structure and id = :id and status = :from
                        """)
                        .param("now", at(now))
                        .param("structure", structure.value())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Makes a letter of an e-mail that failed, to the envelope its sheet names. */
    void turnToPaper(StructureId structure, MessageId id, PaperText sheet) {
        sql.sql("""
                        update messages.message set channel = 'PAPER', destination = :destination, subject = :subject
                        where structure_id = :structure and id = :id
                        """)
                .param("destination", String.join("\n", sheet.to().lines()))
                .param("subject", sheet.title())
                .param("structure", structure.value())
                .param("id", id.value())
                .update();
    }

    Optional<PaperText> paper(StructureId structure, MessageId id) {
        return sql.sql(
                        "select paper::text from messages.message where structure_id = :structure and id = :id and paper is not null")
                .param("structure", structure.value())
                .param("id", id.value())
                .query((row, n) -> PaperText.of(row.getString(1)))
                .optional();
    }

    boolean followUp(StructureId structure, MessageId id, Instant now) {
        return sql.sql("""
                        update messages.message set settled_at = :now
                        where structure_id = :structure and id = :id and status = 'FAILED' and settled_at is null
                        """)
                        .param("now", at(now))
                        .param("structure", structure.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Message> find(StructureId structure, MessageId id) {
        return sql.sql("select " + COLUMNS + " from messages.message where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Outbox::message)
                .optional();
    }

    List<Message> about(StructureId structure, UUID appointment) {
        return sql.sql("select " + COLUMNS + """
                         from messages.message
                        where structure_id = :structure and appointment_id = :appointment
                        order by id
                        """)
                .param("structure", structure.value())
                .param("appointment", appointment)
                .query(Outbox::message)
                .list();
    }

    static Message message(ResultSet row, int n) throws SQLException {
        var failure = row.getString(13);
        return new Message(
                new StructureId(row.getObject(1, UUID.class)),
                new MessageId(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Step.valueOf(row.getString(5)),
                Channel.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11),
                MessageStatus.valueOf(row.getString(12)),
                failure == null ? null : Failure.valueOf(failure),
                instant(row, 14),
                instant(row, 15),
                row.getInt(16),
                row.getTimestamp(17) == null ? null : instant(row, 17));
    }

    static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp moment = Objects.requireNonNull(row.getTimestamp(column));
        return moment.toInstant();
    }

    private static MessageId id(ResultSet row, int n) throws SQLException {
        return new MessageId(row.getObject(1, UUID.class));
    }

    private static boolean yes(ResultSet row, int n) throws SQLException {
        return row.getBoolean(1);
    }
}
