package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.Settled;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who show the agenda: what a day, a week or a month holds, read in few questions. */
@Component
@Transactional
public class DayReading {
    private final JdbcClient sql;
    private final Appointments appointments;
    private final Settled settled;
    private final Clock clock;

    DayReading(JdbcClient sql, Appointments appointments, Settled settled, Clock clock) {
        this.sql = sql;
        this.settled = settled;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Those that take the time of one of these within the period: what was cancelled is left out, a no-show is not. */
    public List<Appointment> during(Collection<ResourceId> resources, Slot period) {
        return resources.isEmpty() ? List.of() : appointments.holding(resources, period);
    }

    /** What is open and not taken, by resource and in order. */
    public Map<ResourceId, List<Slot>> free(StructureId structure, Collection<ResourceId> resources, Slot period) {
        return sql
                .sql("""
                        select resource_id, starts_at, ends_at
                        from agenda.free_interval
                        where structure_id = :structure and resource_id = any (cast(:resources as uuid[]))
                            and starts_at > :since - interval '25 hours' and starts_at < :until and ends_at > :since
                        order by resource_id, starts_at
                        """)
                .param("structure", structure.value())
                .param("resources", ids(resources))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(row -> Map.entry(new ResourceId(row.uuid(1)), new Slot(row.instant(2), row.instant(3)))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What other desks keep now for someone on the phone. */
    public List<KeptTime> kept(StructureId structure, Collection<ResourceId> resources, Slot period) {
        return sql.sql("""
                        select resource_id, starts_at, ends_at, holder_name
                        from agenda.hold
                        where structure_id = :structure and resource_id = any (cast(:resources as uuid[]))
                            and starts_at < :until and ends_at > :since and expires_at > :now
                        order by starts_at
                        """)
                .param("structure", structure.value())
                .param("resources", ids(resources))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .param("now", Bound.utc(clock.instant()))
                .query(Row.as(row -> new KeptTime(
                        new ResourceId(row.uuid(1)), new Slot(row.instant(2), row.instant(3)), row.text(4))))
                .list();
    }

    /**
     * What each day of the period holds for these, and what is free where somebody may be received, as days go where each
     * takes place ({@code usual} at a site that is closed); days without any are absent.
     *
     * @param shortest in minutes; what is free for less is of no use
     */
    public Map<LocalDate, DayLoad> loads(
            StructureId structure,
            Collection<ResourceId> principals,
            Slot period,
            int shortest,
            ZoneId usual,
            Collection<Site> sites) {
        var now = clock.instant();
        return sql
                .sql("""
                        with place (site, zone) as (
                                select * from unnest(cast(:sites as uuid[]), cast(:zones as text[]))),
                            taken (at, site_id, booked, minutes) as (
                                select starts_at, site_id, 1, 0
                                from agenda.appointment
                                where structure_id = :structure and principal_id = any (cast(:principals as uuid[]))
                                    and starts_at >= :since and starts_at < :until
                                    and status not in
                                        ('CANCELLED_BY_PATIENT', 'CANCELLED_BY_STRUCTURE', 'POSTPONED', 'ENTERED_IN_ERROR')),
                            ahead (at, until, site_id) as (
                                select greatest(starts_at, cast(:from as timestamptz)), ends_at, site_id
                                from agenda.free_interval
                                where structure_id = :structure and resource_id = any (cast(:principals as uuid[]))
                                    and resource_id in (
                                        select resource_id from agenda.motif_cast where structure_id = :structure and role = 0)
                                    and starts_at > :from - interval '25 hours' and starts_at < :until and ends_at > :from),
                            free (at, site_id, booked, minutes) as (
                                select at, site_id, 0, cast(extract(epoch from until - at) / 60 as int) from ahead)
                        select (at at time zone coalesce(zone, cast(:zone as text)))::date, sum(booked), sum(minutes)
                        from (select * from taken union all select * from free where minutes >= :shortest) held
                            left join place on site = site_id
                        group by 1
                        """)
                .param("zone", usual.getId())
                .param(
                        "sites",
                        Bound.uuids(sites.stream().map(it -> it.id().value()).toList()))
                .param("zones", sites.stream().map(it -> it.zone().getId()).toArray(String[]::new))
                .param("structure", structure.value())
                .param("principals", ids(principals))
                .param("since", Bound.utc(period.start()))
                .param("from", Bound.utc(now.isAfter(period.start()) ? now : period.start()))
                .param("until", Bound.utc(period.end()))
                .param("shortest", shortest)
                .query(Row.as(row -> Map.entry(row.date(1), new DayLoad(row.number(2), row.number(3)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Her own sets and those of everyone, in the order of their chords. */
    public List<ColumnSet> sets(Acting acting) {
        return settled.once(
                acting.current(),
                List.of("sets", acting.account()),
                () -> List.copyOf(readSets(acting.current(), acting.account())));
    }

    private List<ColumnSet> readSets(StructureId structure, AccountId account) {
        return sql.sql("""
                        select id, name, position, account_id is not null, resource_ids
                        from agenda.column_set
                        where structure_id = :structure and (account_id is null or account_id = :account)
                        order by position, account_id nulls first
                        """)
                .param("structure", structure.value())
                .param("account", account.value())
                .query(Row.as(row -> new ColumnSet(
                        row.uuid(1),
                        row.text(2),
                        row.number(3),
                        row.flag(4),
                        row.uuids(5).stream().map(ResourceId::new).toList())))
                .list();
    }

    /** Puts these columns one chord away, for {@code owner} or, without one, for everyone; replaces what was there. */
    public void keepSet(
            StructureId structure, @Nullable AccountId owner, String name, int position, List<ResourceId> columns) {
        Recall.forget();
        @Nullable UUID account = owner == null ? null : owner.value();
        sql.sql("""
                        delete from agenda.column_set
                        where structure_id = :structure and position = :position and account_id is not distinct from :account
                        """)
                .param("structure", structure.value())
                .param("position", position)
                .param("account", account, Types.OTHER)
                .update();
        sql.sql("""
                        insert into agenda.column_set (structure_id, id, account_id, name, position, resource_ids)
                        values (:structure, :id, :account, :name, :position, cast(:columns as uuid[]))
                        """)
                .param("structure", structure.value())
                .param("id", Identifiers.next())
                .param("account", account, Types.OTHER)
                .param("name", name)
                .param("position", position)
                .param("columns", ids(columns))
                .update();
    }

    private static String ids(Collection<ResourceId> resources) {
        return Bound.uuids(resources.stream().map(ResourceId::value).toList());
    }
}
