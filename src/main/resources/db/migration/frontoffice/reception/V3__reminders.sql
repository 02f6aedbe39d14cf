-- What is to be recalled, and when: planned when an appointment is told of, done once, by whichever instance comes first.
create table reception.reminder (
    structure_id   uuid        not null,
    appointment_id uuid        not null,
    step           text        not null,
    version        int         not null,              -- of the appointment it was planned for
    due_at         timestamptz not null,
    settled_at     timestamptz,                       -- sent, or overtaken by a move, a cancellation or time itself
    primary key (structure_id, appointment_id, step, version),
    constraint reminder_step_known check (step in ('SEVEN_DAYS_BEFORE', 'TWO_DAYS_BEFORE', 'DAY_BEFORE'))
);
create index reminder_due on reception.reminder (due_at, structure_id) where settled_at is null;
alter table reception.reminder enable row level security;
alter table reception.reminder force row level security;
create policy structure_seen on reception.reminder
    using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]));
grant select, insert, update on reception.reminder to maillon_app;
comment on table reception.reminder is 'Reminders to come, and what became of each.';

-- Which structures have somebody to remind now: identifiers only, for the worker that then serves each in its own sight.
grant usage on schema reception to maillon_search;
grant select (structure_id, due_at, settled_at) on reception.reminder to maillon_search;
create policy search_role on reception.reminder for select to maillon_search using (true);
create function reception.structures_with_reminders(moment timestamptz) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
        select distinct r.structure_id from reception.reminder r where r.settled_at is null and r.due_at <= moment
    $$;
grant create on schema reception to maillon_search;
alter function reception.structures_with_reminders(timestamptz) owner to maillon_search;
revoke create on schema reception from maillon_search;
revoke all on function reception.structures_with_reminders(timestamptz) from public;
grant execute on function reception.structures_with_reminders(timestamptz) to maillon_app;
