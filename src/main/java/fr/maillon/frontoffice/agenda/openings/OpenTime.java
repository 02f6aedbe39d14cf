package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.open_interval} and, through the database's own function, of {@code agenda.free_interval}. */
@Repository
public class OpenTime {
    private final JdbcClient sql;
    private final JdbcTemplate batch;

    OpenTime(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Puts these in the place of what begins on the days from {@code from} to before {@code to}. */
    void replace(
            StructureId structure, ResourceId resource, LocalDate from, LocalDate to, List<OpenInterval> intervals) {
        sql.sql("""
                        delete from agenda.open_interval
                        where structure_id = :structure and resource_id = :resource and begins_on >= :from and begins_on < :to
                        """)
                .param("structure", structure.value())
                .param("resource", resource.value())
                .param("from", from)
                .param("to", to)
                .update();
        batch.batchUpdate("""
                insert into agenda.open_interval
                    (structure_id, resource_id, starts_at, ends_at, begins_on, origin_id, site_id, grid_from, grid_minutes,
                    motif_ids, overbooking, substitute, reserved)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, ?, ?)
                """, intervals, 500, (insert, it) -> set(insert, structure, resource, it));
    }

    /** Makes free time right again after reservations or openings changed within the slot. The caller holds the lock. */
    public void refreshFree(StructureId structure, Collection<ResourceId> resources, Slot changed) {
        sql.sql("""
                        select agenda.refresh_free(:structure, r, :since, :until) is null
                        from unnest(cast(:resources as uuid[])) r
                        """)
                .param("structure", structure.value())
                .param("since", Bound.utc(changed.start()))
                .param("until", Bound.utc(changed.end()))
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .query((row, n) -> n)
                .list();
    }

    /** Concrete openings that touch the period, by resource and in order. */
    public Map<ResourceId, List<OpenInterval>> open(
            StructureId structure, Collection<ResourceId> resources, Slot period) {
        return sql
                .sql("""
                        select starts_at, ends_at, grid_from, begins_on, origin_id, site_id, motif_ids, grid_minutes, overbooking,
                            substitute, resource_id, reserved
                        from agenda.open_interval
                        where structure_id = :structure and resource_id = any (cast(:resources as uuid[]))
                            and starts_at > :since - interval '25 hours' and starts_at < :until and ends_at > :since
                        order by resource_id, starts_at
                        """)
                .param("structure", structure.value())
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(row -> Map.entry(new ResourceId(row.uuid(11)), interval(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** When the first opening of these begins at each site, from its moment on. */
    public Map<SiteId, Instant> firstOpen(
            StructureId structure, Collection<ResourceId> resources, Map<SiteId, Instant> since) {
        var sites = List.copyOf(since.entrySet());
        return sql
                .sql("""
                        select o.site_id, min(o.starts_at)
                        from unnest(cast(:resources as uuid[])) w (id)
                        cross join lateral (
                            select i.site_id, i.starts_at
                            from agenda.open_interval i
                            join unnest(cast(:sites as uuid[]), cast(:mornings as timestamptz[])) m (site, since)
                                on m.site = i.site_id and i.starts_at >= m.since
                            where i.structure_id = :structure and i.resource_id = w.id and i.starts_at >= :earliest
                            order by i.starts_at
                            limit 1) o
                        group by 1
                        """)
                .param("structure", structure.value())
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param(
                        "sites",
                        Bound.uuids(
                                sites.stream().map(it -> it.getKey().value()).toList()))
                .param(
                        "mornings",
                        sites.stream().map(it -> it.getValue().toString()).toArray(String[]::new))
                .param(
                        "earliest",
                        Bound.utc(since.values().stream()
                                .min(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH)))
                .query(Row.as(row -> Map.entry(new SiteId(row.uuid(1)), row.instant(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The free intervals of one resource, as they are kept. */
    public List<Slot> free(StructureId structure, ResourceId resource, Slot period) {
        return sql.sql("""
                        select starts_at, ends_at
                        from agenda.free_interval
                        where structure_id = :structure and resource_id = :resource
                            and starts_at > :since - interval '25 hours' and starts_at < :until and ends_at > :since
                        order by starts_at
                        """)
                .param("structure", structure.value())
                .param("resource", resource.value())
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(row -> new Slot(row.instant(1), row.instant(2))))
                .list();
    }

    private static void set(PreparedStatement insert, StructureId structure, ResourceId resource, OpenInterval it)
            throws SQLException {
        insert.setObject(1, structure.value());
        insert.setObject(2, resource.value());
        insert.setObject(3, Bound.utc(it.slot().start()));
        insert.setObject(4, Bound.utc(it.slot().end()));
        insert.setObject(5, it.beginsOn());
        insert.setObject(6, it.origin());
        insert.setObject(7, it.site().value());
        insert.setObject(8, Bound.utc(it.gridFrom()));
        insert.setInt(9, it.terms().gridMinutes());
        insert.setString(
                10, Bound.uuids(it.terms().motifs().stream().map(MotifId::value).toList()));
        insert.setInt(11, it.terms().overbooking());
        insert.setString(12, it.substitute());
        insert.setString(13, it.terms().reserved().name());
    }

    private static OpenInterval interval(Row row) throws SQLException {
        return new OpenInterval(
                new Slot(row.instant(1), row.instant(2)),
                row.instant(3),
                row.date(4),
                row.uuid(5),
                new SiteId(row.uuid(6)),
                new Terms(
                        row.uuids(7).stream().map(MotifId::new).collect(Collectors.toSet()),
                        row.number(8),
                        row.number(9),
                        Reserve.valueOf(row.text(12))),
                row.text(10));
    }
}
