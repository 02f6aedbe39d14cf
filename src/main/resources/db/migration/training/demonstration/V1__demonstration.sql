create schema demonstration;
grant usage on schema demonstration to maillon_app;

create table demonstration.house (
    structure_id uuid not null,
    begun_on     date not null,                            -- the people are drawn as of that day
    planned_to   date not null,                            -- appointments exist up to that day included
    settled_on   date not null,                            -- the last day whose states were brought to the hour
    primary key (structure_id)
);
comment on table demonstration.house is 'The fictive structure that carries itself on each morning, and how far it is.';

create table demonstration.member (
    structure_id uuid not null,
    number       int  not null,                            -- place in the drawing
    patient_id   uuid not null,
    primary key (structure_id, number)
);
comment on table demonstration.member is 'Who of the drawing is which patient.';

do $$
declare
    t text;
begin
    foreach t in array array['house', 'member'] loop
        execute format('alter table demonstration.%I enable row level security', t);
        execute format('alter table demonstration.%I force row level security', t);
        execute format($p$create policy structure_seen on demonstration.%I
            using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
        execute format('grant select, insert, update on demonstration.%I to maillon_app', t);
    end loop;
end $$;
