-- A resource belongs to one structure, so its identifier alone keeps its time from being given twice. With the structure
-- in it too, the planner took this index for a key (each column seems to narrow what the other does already) and read
-- the whole history of the resource for one moment of it.
alter table agenda.open_interval
    drop constraint open_interval_no_overlap,
    add constraint open_interval_no_overlap exclude using gist (resource_id with =, tstzrange(starts_at, ends_at) with &&);
alter table agenda.reservation
    drop constraint reservation_no_overlap,
    add constraint reservation_no_overlap exclude using gist
        (resource_id with =, lane with =, slot with &&) where (cancelled_at is null);
