package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of call cards. */
@Repository
class Cards {
    private static final String COLUMNS = """
            select structure_id, id, channel, opened_at, opened_by, caller_name, relation, callback_phone, patient_id,
                identity_check, request, verbatim, urgency, motif_id, action, target, appointment_id, closed_at, version
            from reception.card
            """;

    private final JdbcClient sql;

    Cards(JdbcClient sql) {
        this.sql = sql;
    }

    void open(StructureId structure, CardId id, Channel channel, AccountId by, @Nullable UUID patient, Instant now) {
        sql.sql("""
                        insert into reception.card (structure_id, id, channel, opened_at, opened_by, patient_id)
                        values (:structure, :id, :channel, :now, :by, :patient)
                        """)
                .param("structure", structure.value())
                .param("id", id.value())
                .param("channel", channel.name())
                .param("now", utc(now))
                .param("by", by.value())
                .param("patient", patient)
                .update();
    }

    Optional<CallCard> find(CardId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Cards::cardOf)
                .optional();
    }

    List<CallCard> openBy(StructureId structure, AccountId by) {
        return sql.sql(
                        COLUMNS
                                + " where structure_id = :structure and opened_by = :by and closed_at is null order by opened_at")
                .param("structure", structure.value())
                .param("by", by.value())
                .query(Cards::cardOf)
                .list();
    }

    List<CallCard> between(StructureId structure, Instant from, Instant to) {
        return sql.sql(
                        COLUMNS
                                + " where structure_id = :structure and opened_at >= :from and opened_at < :to order by opened_at desc")
                .param("structure", structure.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Cards::cardOf)
                .list();
    }

    /** False when somebody wrote meanwhile or the card is closed. */
    boolean write(CallCard card, int version, CardEntry entry, @Nullable String phone) {
        return sql.sql("""
                        update reception.card
                        set caller_name = :caller, relation = :relation, callback_phone = :phone,
                            identity_check = :check, request = :request, verbatim = :verbatim,
                            urgency = :urgency, motif_id = :motif, version = version + 1
                        where structure_id = :structure and id = :id and version = :version and closed_at is null
                        """)
                        .param("caller", entry.callerName())
                        .param("relation", name(entry.relation()))
                        .param("phone", phone)
                        .param("check", entry.identityCheck().name())
                        .param("request", entry.request())
                        .param("verbatim", entry.verbatim())
                        .param("urgency", name(entry.urgency()))
                        .param("motif", entry.motif())
                        .param("structure", card.structure().value())
                        .param("id", card.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void about(CallCard card, @Nullable UUID patient) {
        sql.sql("""
                        update reception.card set patient_id = :patient, identity_check = 'NON_VERIFIEE', version = version + 1
                        where structure_id = :structure and id = :id and closed_at is null
                        """)
                .param("patient", patient)
                .param("structure", card.structure().value())
                .param("id", card.id().value())
                .update();
    }

    void booked(CallCard card, UUID appointment) {
        sql.sql("""
                        update reception.card
                        set appointment_id = :appointment, action = 'RENDEZ_VOUS', version = version + 1
                        where structure_id = :structure and id = :id
                        """)
                .param("appointment", appointment)
                .param("structure", card.structure().value())
                .param("id", card.id().value())
                .update();
    }

    boolean close(CallCard card, Action action, String target, AccountId by, Instant now) {
        return sql.sql("""
                        update reception.card
                        set action = :action, target = :target, closed_at = :now, closed_by = :by, version = version + 1
                        where structure_id = :structure and id = :id and closed_at is null
                        """)
                        .param("action", action.name())
                        .param("target", target)
                        .param("now", utc(now))
                        .param("by", by.value())
                        .param("structure", card.structure().value())
                        .param("id", card.id().value())
                        .update()
                == 1;
    }

    private static CallCard cardOf(ResultSet row, int n) throws SQLException {
        return new CallCard(
                new StructureId(row.getObject(1, UUID.class)),
                new CardId(row.getObject(2, UUID.class)),
                Channel.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject(5, UUID.class)),
                row.getString(6),
                row.getString(7) == null ? null : Relation.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, UUID.class),
                IdentityCheck.valueOf(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getString(13) == null ? null : Urgency.valueOf(row.getString(13)),
                row.getObject(14, UUID.class),
                row.getString(15) == null ? null : Action.valueOf(row.getString(15)),
                row.getString(16),
                row.getObject(17, UUID.class),
                instant(row.getObject(18, OffsetDateTime.class)),
                row.getInt(19));
    }

    private static @Nullable String name(@Nullable Enum<?> it) {
        return it == null ? null : it.name();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
