package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.reservation}: which time of whom is taken. */
@Repository
class Reservations {
    private final JdbcClient sql;

    Reservations(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How a resource stands for a stretch of time. {@code freeAt}: the site where it is open, for this motif, and free for
     * all of it. {@code openAt}: the site where it is open when it begins. {@code nextLane}: the first lane nobody uses;
     * {@code reserved}: for whom that opening is kept; {@code held}: there are hours of it that somebody keeps, or kept.
     */
    record Standing(
            ResourceId resource,
            @Nullable SiteId freeAt,
            @Nullable SiteId openAt,
            boolean taken,
            int nextLane,
            int quota,
            int overbooked,
            @Nullable String holder,
            @Nullable Instant heldUntil,
            Reserve reserved,
            boolean held) {}

    /** Read after the locks were taken, it stays true until the end of the transaction. */
    Map<ResourceId, Standing> standing(
            StructureId structure,
            Collection<ResourceId> resources,
            Slot occupied,
            MotifId motif,
            Asker asker,
            Instant now) {
        return sql
                .sql("""
                        select w.id, f.site_id, o.site_id, r.taken, r.next_lane, coalesce(o.overbooking, 0), b.overbooked,
                            h.holder_name, h.expires_at, coalesce(o.reserved, 'NONE'),
                            exists (select from agenda.hold k where k.structure_id = :structure and k.resource_id = w.id)
                        from unnest(cast(:resources as uuid[])) w (id)
                        left join lateral (
                            select f.site_id
                            from agenda.free_interval f
                            where f.structure_id = :structure and f.resource_id = w.id and f.starts_at <= :since
                                and f.starts_at > :since - interval '25 hours' and f.ends_at >= :until
                                and (f.motif_ids = '{}' or :motif = any (f.motif_ids))
                        ) f on true
                        left join lateral (
                            select o.site_id, o.overbooking, o.starts_at, o.ends_at, o.reserved
                            from agenda.open_interval o
                            where o.structure_id = :structure and o.resource_id = w.id and o.starts_at <= :since
                                and o.starts_at > :since - interval '25 hours' and o.ends_at > :since
                        ) o on true
                        cross join lateral (
                            select count(*) > 0 as taken, coalesce(max(t.lane), -1) + 1 as next_lane
                            from agenda.reservation t
                            where t.structure_id = :structure and t.resource_id = w.id and t.cancelled_at is null
                                and t.starts_at > :since - interval '1 day' and t.starts_at < :until and t.ends_at > :since
                        ) r
                        cross join lateral (
                            select count(*) as overbooked
                            from agenda.reservation t
                            where o.starts_at is not null and t.structure_id = :structure and t.resource_id = w.id
                                and t.cancelled_at is null and t.lane > 0
                                and t.starts_at >= o.starts_at and t.starts_at < o.ends_at
                        ) b
                        left join lateral (
                            select k.holder_name, k.expires_at
                            from agenda.hold k
                            where k.structure_id = :structure and k.resource_id = w.id and k.expires_at > :now
                                and k.starts_at < :until and k.ends_at > :since
                                and (k.held_by is distinct from cast(:asker as uuid)
                                    or k.card_id is distinct from coalesce(cast(:card as uuid), k.card_id))
                            order by k.expires_at desc
                            limit 1
                        ) h on true
                        """)
                .param("resources", uuids(resources))
                .param("structure", structure.value())
                .param("since", Bound.utc(occupied.start()))
                .param("until", Bound.utc(occupied.end()))
                .param("motif", motif.value())
                .param("asker", asker.account() == null ? null : asker.account().value())
                .param("card", asker.card())
                .param("now", Bound.utc(now))
                .query(Row.as(Reservations::standing))
                .stream()
                .collect(Collectors.toMap(Standing::resource, Function.identity()));
    }

    /**
     * Takes the time of all of them unless an accepted reservation overlaps; the constraint decides, not a prior read.
     * False when any was refused: the caller then gives back what the others took.
     */
    boolean add(StructureId structure, AppointmentId appointment, Map<ResourceId, Integer> lanes, Slot occupied) {
        var resources = lanes.keySet().stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        return sql.sql("""
                        insert into agenda.reservation
                            (structure_id, id, appointment_id, resource_id, lane, starts_at, ends_at)
                        select :structure, n.id, :appointment, n.resource_id, n.lane, :since, :until
                        from unnest(cast(:ids as uuid[]), cast(:resources as uuid[]), cast(:lanes as smallint[]))
                            n (id, resource_id, lane)
                        on conflict on constraint reservation_no_overlap do nothing
                        """)
                        .param("structure", structure.value())
                        .param("appointment", appointment.value())
                        .param(
                                "ids",
                                Bound.uuids(resources.stream()
                                        .map(each -> Identifiers.next())
                                        .toList()))
                        .param("resources", uuids(resources))
                        .param(
                                "lanes",
                                resources.stream()
                                        .map(each -> String.valueOf(lanes.get(each)))
                                        .collect(Collectors.joining(",", "{", "}")))
                        .param("since", Bound.utc(occupied.start()))
                        .param("until", Bound.utc(occupied.end()))
                        .update()
                == lanes.size();
    }

    /** Gives the time back; the rows stay. */
    void release(AppointmentId appointment, Instant now) {
        sql.sql("""
                        update agenda.reservation set cancelled_at = :now
                        where appointment_id = :appointment and cancelled_at is null
                        """)
                .param("now", Bound.utc(now))
                .param("appointment", appointment.value())
                .update();
    }

    private static String uuids(Collection<ResourceId> resources) {
        return Bound.uuids(resources.stream().map(ResourceId::value).toList());
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(
                new ResourceId(row.uuid(1)),
                site(row.uuidOrNull(2)),
                site(row.uuidOrNull(3)),
                row.flag(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.textOrNull(8),
                row.instantOrNull(9),
                Reserve.valueOf(row.text(10)),
                row.flag(11));
    }

    private static @Nullable SiteId site(@Nullable UUID id) {
        return id == null ? null : new SiteId(id);
    }
}
