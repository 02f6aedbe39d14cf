package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of call cards. */
@Repository
class Cards {
    private static final String NAMES = """
            structure_id, id, channel, opened_at, opened_by, caller_name, relation, callback_phone, patient_id,
                identity_check, identity_checked_at, identity_checker, request, verbatim, urgency, red_flags, lowered_by,
                motif_id, wish_with, wish_from, wish_days, wish_half, wish_site, note, hold_id, action, target,
                appointment_id, closed_at, closed_by, version
            """;
    private static final String COLUMNS = "select " + NAMES + " from reception.card ";

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

    /** All that the card said but how she was recognised, which is asked again; false when somebody is calling back already. */
    boolean callBack(CallCard card, CardId id, AccountId by, Instant now) {
        return sql.sql("""
                        insert into reception.card (structure_id, id, channel, opened_at, opened_by, caller_name, relation,
                            callback_phone, patient_id, request, verbatim, urgency, red_flags, lowered_by, motif_id, note,
                            calls_back)
                        select structure_id, :id, 'TELEPHONE', :now, :by, caller_name, relation,
                            callback_phone, patient_id, request, verbatim, urgency, red_flags, lowered_by, motif_id, note, id
                        from reception.card where structure_id = :structure and id = :promised
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("now", utc(now))
                        .param("by", by.value())
                        .param("structure", card.structure().value())
                        .param("promised", card.id().value())
                        .update()
                == 1;
    }

    /** The open card on which that promise is being kept. */
    CardId callingBack(CallCard card) {
        return sql.sql("""
                        select id from reception.card
                        where structure_id = :structure and calls_back = :promised and closed_at is null
                        """)
                .param("structure", card.structure().value())
                .param("promised", card.id().value())
                .query((row, n) -> new CardId(row.getObject("id", UUID.class)))
                .single();
    }

    Optional<CallCard> find(CardId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(CardRow::read)
                .optional();
    }

    List<CallCard> openBy(StructureId structure, AccountId by) {
        return sql.sql(
                        COLUMNS
                                + " where structure_id = :structure and opened_by = :by and closed_at is null order by opened_at")
                .param("structure", structure.value())
                .param("by", by.value())
                .query(CardRow::read)
                .list();
    }

    /** Whoever noted them and whatever became of them, the latest first. */
    List<CallCard> during(StructureId structure, Slot period) {
        return sql.sql(COLUMNS + """
                        where structure_id = :structure and opened_at >= :start and opened_at < :end
                        order by opened_at desc, id desc
                        """)
                .param("structure", structure.value())
                .param("start", utc(period.start()))
                .param("end", utc(period.end()))
                .query(CardRow::read)
                .list();
    }

    List<PromisedCall> toCallBack(StructureId structure, Instant since) {
        return sql.sql("select " + NAMES + """
                            , (select back.opened_by from reception.card back
                                where back.structure_id = card.structure_id and back.calls_back = card.id
                                    and back.closed_at is null) as calling
                        from reception.card
                        where structure_id = :structure and action = 'RAPPEL' and closed_at >= :since
                            and not exists (
                                select from reception.card back
                                where back.structure_id = card.structure_id and back.calls_back = card.id
                                    and back.closed_at is not null)
                        order by closed_at
                        """)
                .param("structure", structure.value())
                .param("since", utc(since))
                .query(CardRow::promised)
                .list();
    }

    /** The card as it then is; nothing when somebody else wrote meanwhile or the card is closed. */
    Optional<CallCard> write(CallCard card, int version, CardEntry entry, @Nullable String phone, AccountId by) {
        var wish = entry.wish();
        return sql.sql("""
                        update reception.card
                        set caller_name = :caller, relation = :relation, callback_phone = :phone,
                            request = :request, verbatim = :verbatim,
                            urgency = :urgency, red_flags = cast(:flags as text[]), lowered_by = :loweredBy, motif_id = :motif,
                            wish_with = cast(:with as uuid), wish_from = :from, wish_days = cast(:days as text[]),
                            wish_half = :half, wish_site = cast(:site as uuid), note = :note, written_by = :by,
                            version = version + 1
                        where structure_id = :structure and id = :id and closed_at is null
                            and (version = :version or written_by = :by)
                        returning
                        """ + NAMES)
                .param("caller", entry.callerName())
                .param("relation", name(entry.relation()))
                .param("phone", phone)
                .param("request", entry.request())
                .param("verbatim", entry.verbatim())
                .param("urgency", name(entry.triage().level()))
                .param("flags", names(entry.triage().heard()))
                .param("loweredBy", entry.triage().loweredBy())
                .param("motif", entry.motif())
                .param("with", wish.with())
                .param("from", wish.from(), Types.DATE)
                .param("days", names(wish.days()))
                .param("half", name(wish.half()))
                .param("site", wish.site())
                .param("note", entry.note())
                .param("structure", card.structure().value())
                .param("id", card.id().value())
                .param("version", version)
                .param("by", by.value())
                .query(CardRow::read)
                .optional();
    }

    /** Not one of the typed fields: it makes nobody else's writing late. */
    void checked(CallCard card, IdentityCheck how, AccountId by, String name, Instant now) {
        boolean undone = how == IdentityCheck.NON_VERIFIEE;
        sql.sql("""
                        update reception.card
                        set identity_check = :how, identity_checked_at = :now, identity_checked_by = :by, identity_checker = :name
                        where structure_id = :structure and id = :id and closed_at is null
                        """)
                .param("how", how.name())
                .param("now", undone ? null : utc(now))
                .param("by", undone ? null : by.value())
                .param("name", undone ? "" : name)
                .param("structure", card.structure().value())
                .param("id", card.id().value())
                .update();
    }

    void holds(CallCard card, @Nullable UUID hold) {
        sql.sql("update reception.card set hold_id = :hold where structure_id = :structure and id = :id")
                .param("hold", hold)
                .param("structure", card.structure().value())
                .param("id", card.id().value())
                .update();
    }

    void about(CallCard card, @Nullable UUID patient, AccountId by) {
        sql.sql("""
                        update reception.card set patient_id = :patient, identity_check = 'NON_VERIFIEE', identity_checked_at = null,
                            identity_checked_by = null, identity_checker = '', written_by = :by, version = version + 1
                        where structure_id = :structure and id = :id and closed_at is null
                        """)
                .param("patient", patient)
                .param("by", by.value())
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

    /** As it was before it was closed; false when somebody else closed it, or already keeps what was promised on it. */
    boolean reopen(CallCard card, AccountId by) {
        return sql.sql("""
                        update reception.card
                        set action = null, closed_at = null, closed_by = null, version = version + 1
                        where structure_id = :structure and id = :id and closed_at is not null and closed_by = :by
                            and not exists (
                                select from reception.card other
                                where other.structure_id = card.structure_id and (other.calls_back = card.id
                                    or (other.calls_back = card.calls_back and other.closed_at is null)))
                        """)
                        .param("structure", card.structure().value())
                        .param("id", card.id().value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static @Nullable String name(@Nullable Enum<?> it) {
        return it == null ? null : it.name();
    }

    private static String names(Collection<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
