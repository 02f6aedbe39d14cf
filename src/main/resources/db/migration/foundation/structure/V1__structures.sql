create schema structure;
grant usage on schema structure to maillon_app, maillon_search;

create table structure.structure (
    structure_id uuid        not null,
    name         text        not null,
    kind         text        not null,
    fictive      boolean     not null default false,  -- for training and demonstration: said on every page and every sheet
    finess       text,
    phone        text,                                -- E.164
    email        text,
    address      text[]      not null default '{}',   -- NF Z 10-011 lines, without the name
    created_at   timestamptz not null default now(),
    primary key (structure_id),
    constraint structure_kind_known check (kind in ('CABINET', 'MSP', 'CENTRE_DE_SANTE', 'HOPITAL', 'EHPAD', 'ESMS', 'CCAS', 'TELESECRETARIAT', 'ECOLE')),
    constraint structure_name_given check (btrim(name) <> '')
);
comment on table structure.structure is 'A practice, a service, a CCAS, a school: the border that no data crosses.';

create table structure.site (
    structure_id uuid    not null,
    id           uuid    not null,
    name         text    not null,
    address      text[]  not null default '{}',
    phone        text,
    zone         text    not null default 'Europe/Paris',
    departement  text    not null,                    -- public holidays depend on it
    good_friday  boolean not null default false,      -- Alsace-Moselle, communes with a Protestant or mixed church
    accessible   boolean not null default true,
    position     int     not null default 0,
    closed_at    timestamptz,
    primary key (structure_id, id),
    constraint site_name_unique unique (structure_id, name)
);
comment on table structure.site is 'A place where people are received; its zone and its département rule hours and holidays.';

create table structure.service (
    structure_id uuid not null,
    id           uuid not null,
    site_id      uuid not null,
    name         text not null,
    primary key (structure_id, id),
    constraint service_site foreign key (structure_id, site_id) references structure.site (structure_id, id)
);
comment on table structure.service is 'A part of a structure, as its people name it.';

create table structure.practitioner (
    structure_id uuid    not null,
    id           uuid    not null,
    title        text    not null default '',         -- Dr, Pr, M., Mme as written before the name
    family_name  text    not null,
    given_name   text    not null,
    profession   text    not null,                    -- MEDECIN_GENERALISTE, PEDIATRE, INFIRMIER, KINESITHERAPEUTE, ASSISTANT_SOCIAL, …
    rpps         text,
    account_id   uuid,
    position     int     not null default 0,
    left_at      timestamptz,
    primary key (structure_id, id)
);
comment on table structure.practitioner is 'Someone who works here, whose time is booked or who signs.';

create table structure.room (
    structure_id uuid    not null,
    id           uuid    not null,
    site_id      uuid    not null,
    name         text    not null,
    kind         text    not null,
    accessible   boolean not null default true,
    position     int     not null default 0,
    closed_at    timestamptz,
    primary key (structure_id, id),
    constraint room_kind_known check (kind in ('SALLE', 'EQUIPEMENT')),
    constraint room_site foreign key (structure_id, site_id) references structure.site (structure_id, id)
);
comment on table structure.room is 'A room or a piece of equipment that is reserved.';

do $$
declare t text;
begin
    foreach t in array array['structure', 'site', 'service', 'practitioner', 'room'] loop
        execute format('alter table structure.%I enable row level security', t);
        execute format('alter table structure.%I force row level security', t);
        execute format($p$create policy structure_seen on structure.%I using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
        execute format('grant select, insert, update on structure.%I to maillon_app', t);
    end loop;
end $$;

-- The list of structures, for work that belongs to none (sealing the trace, nightly checks): identifiers only.
grant select (structure_id) on structure.structure to maillon_search;
create policy search_role on structure.structure for select to maillon_search using (true);
create function structure.all_structures() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as 'select structure_id from structure.structure order by structure_id';
grant create on schema structure to maillon_search;
alter function structure.all_structures() owner to maillon_search;
revoke create on schema structure from maillon_search;
revoke all on function structure.all_structures() from public;
grant execute on function structure.all_structures() to maillon_app;
