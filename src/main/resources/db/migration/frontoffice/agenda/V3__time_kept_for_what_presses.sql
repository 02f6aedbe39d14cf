-- Part of the openings is kept for what presses: whoever can wait is offered it only at the last moment.

alter table agenda.opening add column reserved text not null default 'NONE',
    add constraint opening_reserved_known check (reserved in ('NONE', 'URG_JOUR', 'SNP', 'SAS'));
alter table agenda.exception add column reserved text not null default 'NONE',
    add constraint exception_reserved_known check (reserved in ('NONE', 'URG_JOUR', 'SNP', 'SAS'));
alter table agenda.open_interval add column reserved text not null default 'NONE';
alter table agenda.free_interval add column reserved text not null default 'NONE';
comment on column agenda.opening.reserved is 'For whom it is kept: urgencies of the day, unplanned care (SNP), the regulators (SAS); or NONE.';

create or replace function agenda.refresh_free(structure uuid, resource uuid, since timestamptz, until timestamptz) returns void
    language plpgsql set search_path = pg_catalog
as $$
declare
    changed_from timestamptz := since;
    changed_to   timestamptz := until;
    gone         record;
    o            record;
    taken        tstzmultirange;
begin
    for gone in
        delete from agenda.free_interval f
        where f.structure_id = structure and f.resource_id = resource
            and f.starts_at >= since - interval '25 hours' and f.starts_at <= until and f.ends_at >= since
        returning f.starts_at, f.ends_at
    loop
        changed_from := least(changed_from, gone.starts_at);
        changed_to := greatest(changed_to, gone.ends_at);
    end loop;
    for o in
        select i.starts_at, i.ends_at, i.site_id, i.grid_from, i.grid_minutes, i.motif_ids, i.reserved
        from agenda.open_interval i
        where i.structure_id = structure and i.resource_id = resource
            and i.starts_at > changed_from - interval '25 hours' and i.starts_at < changed_to and i.ends_at > changed_from
    loop
        select range_agg(r.slot) into taken
        from agenda.reservation r
        where r.structure_id = structure and r.resource_id = resource and r.cancelled_at is null
            and r.starts_at > o.starts_at - interval '25 hours' and r.starts_at < o.ends_at and r.ends_at > o.starts_at;
        insert into agenda.free_interval
            (structure_id, resource_id, starts_at, ends_at, reach, site_id, grid_from, grid_minutes, motif_ids, reserved)
        select structure, resource, lower(piece), upper(piece), lower(piece) - interval '25 hours', o.site_id, o.grid_from,
            o.grid_minutes, o.motif_ids, o.reserved
        from unnest(
            tstzmultirange(tstzrange(greatest(o.starts_at, changed_from), least(o.ends_at, changed_to)))
                - coalesce(taken, '{}'::tstzmultirange)) piece;
    end loop;
end
$$;
