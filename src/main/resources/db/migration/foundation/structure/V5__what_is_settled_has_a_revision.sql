-- What a structure settles once and reads at every act (its sites, its columns, its motifs) is remembered by each
-- instance for as long as this number stays the same: it moves in the transaction that changes any of it.
create table structure.revision (
    structure_id uuid   not null primary key,
    number       bigint not null,
    written_in   xid8   not null                      -- whoever moved it does not share what it reads before it commits
);
comment on table structure.revision is 'How many times what the structure settles was changed.';
alter table structure.revision enable row level security;
alter table structure.revision force row level security;
create policy structure_seen on structure.revision using (structure_id = any
    ((select nullif(current_setting('maillon.structures', true), '')::uuid[])::uuid[]));
grant select, insert, update on structure.revision to maillon_app;

create function structure.revise() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    insert into structure.revision as it (structure_id, number, written_in)
    values (coalesce(new.structure_id, old.structure_id), 1, pg_current_xact_id())
    on conflict (structure_id) do update set number = it.number + 1, written_in = excluded.written_in;
    return null;
end $$;
comment on function structure.revise() is 'To be called for each row of a table that is remembered between transactions.';

create trigger revised after insert or update or delete on structure.structure
    for each row execute function structure.revise();
create trigger revised after insert or update or delete on structure.site
    for each row execute function structure.revise();
create trigger revised after insert or update or delete on structure.room
    for each row execute function structure.revise();
create trigger revised after insert or update or delete on structure.practitioner
    for each row execute function structure.revise();

-- Structures that stand already: as row-level security is forced on their owner too, it is lifted for this one statement.
alter table structure.structure no force row level security;
alter table structure.revision no force row level security;
insert into structure.revision (structure_id, number, written_in)
    select structure_id, 1, pg_current_xact_id() from structure.structure;
alter table structure.structure force row level security;
alter table structure.revision force row level security;
