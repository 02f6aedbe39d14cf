package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days in figures. */
@Repository
class Counts {
    private final JdbcClient sql;

    Counts(JdbcClient sql) {
        this.sql = sql;
    }

    /** From {@code from} to before {@code to}; days with nothing are left out. */
    List<DayCount> of(Collection<ResourceId> resources, LocalDate from, LocalDate to, SiteTime wall) {
        return sql.sql("""
                        select day, sum(appointments)::int, sum(open)::int, sum(free)::int
                        from (
                            select (r.starts_at at time zone :zone)::date as day, count(distinct r.appointment_id) as appointments,
                                0 as open, 0 as free
                            from agenda.reservation r
                            where r.resource_id = any (cast(:resources as uuid[])) and r.cancelled_at is null
                                and r.starts_at >= :since and r.starts_at < :until
                            group by 1
                            union all
                            select (o.starts_at at time zone :zone)::date, 0, sum(extract(epoch from o.ends_at - o.starts_at) / 60), 0
                            from agenda.open_interval o
                            where o.resource_id = any (cast(:resources as uuid[])) and o.starts_at >= :since and o.starts_at < :until
                            group by 1
                            union all
                            select (f.starts_at at time zone :zone)::date, 0, 0, sum(f.minutes)
                            from agenda.free_interval f
                            where f.resource_id = any (cast(:resources as uuid[])) and f.starts_at >= :since and f.starts_at < :until
                            group by 1
                        ) figures
                        group by day
                        order by day
                        """)
                .param("zone", wall.zone().getId())
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param("since", Bound.utc(wall.day(from).start()))
                .param("until", Bound.utc(wall.day(to).start()))
                .query(Row.as(row -> new DayCount(row.date(1), row.number(2), row.number(3), row.number(4))))
                .list();
    }
}
