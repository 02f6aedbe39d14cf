package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.hold}. */
@Repository
class Holds {
    private final JdbcClient sql;

    Holds(JdbcClient sql) {
        this.sql = sql;
    }

    void add(StructureId structure, Hold it) {
        sql.sql("""
                        insert into agenda.hold
                            (structure_id, id, resource_id, starts_at, ends_at, held_by, card_id, holder_name, expires_at)
                        values (:structure, :id, :resource, :since, :until, :by, :card, :name, :expires)
                        """)
                .param("structure", structure.value())
                .param("id", it.id().value())
                .param("resource", it.resource().value())
                .param("since", Bound.utc(it.slot().start()))
                .param("until", Bound.utc(it.slot().end()))
                .param("by", it.by().value())
                .param("card", it.card())
                .param("name", it.holder())
                .param("expires", Bound.utc(it.until()))
                .update();
    }

    /** Those in force on these resources within the period. */
    List<Hold> on(Collection<ResourceId> resources, Slot period, Instant now) {
        return sql.sql("""
                        select id, resource_id, starts_at, ends_at, held_by, card_id, holder_name, expires_at
                        from agenda.hold
                        where resource_id = any (cast(:resources as uuid[])) and expires_at > :now
                            and starts_at < :until and ends_at > :since
                        order by starts_at, id
                        """)
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param("now", Bound.utc(now))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(Holds::hold))
                .list();
    }

    Optional<Hold> find(HoldId id, Instant now) {
        return sql.sql("""
                        select id, resource_id, starts_at, ends_at, held_by, card_id, holder_name, expires_at
                        from agenda.hold where id = :id and expires_at > :now
                        """)
                .param("id", id.value())
                .param("now", Bound.utc(now))
                .query(Row.as(Holds::hold))
                .optional();
    }

    /** What this one keeps there, and what nobody keeps any more. */
    void clear(ResourceId resource, Slot slot, @Nullable AccountId by, Instant now) {
        sql.sql("""
                        delete from agenda.hold
                        where resource_id = :resource and (expires_at <= :now
                            or (held_by = cast(:by as uuid) and starts_at < :until and ends_at > :since))
                        """)
                .param("resource", resource.value())
                .param("now", Bound.utc(now))
                .param("by", by == null ? null : by.value())
                .param("since", Bound.utc(slot.start()))
                .param("until", Bound.utc(slot.end()))
                .update();
    }

    /** Lets go of one's own; tells what it held. */
    Optional<Hold> release(HoldId id, AccountId by) {
        return sql.sql("""
                        delete from agenda.hold where id = :id and held_by = :by
                        returning id, resource_id, starts_at, ends_at, held_by, card_id, holder_name, expires_at
                        """)
                .param("id", id.value())
                .param("by", by.value())
                .query(Row.as(Holds::hold))
                .optional();
    }

    private static Hold hold(Row row) throws SQLException {
        return new Hold(
                new HoldId(row.uuid(1)),
                new ResourceId(row.uuid(2)),
                new Slot(row.instant(3), row.instant(4)),
                new AccountId(row.uuid(5)),
                row.uuidOrNull(6),
                row.text(7),
                row.instant(8));
    }
}
