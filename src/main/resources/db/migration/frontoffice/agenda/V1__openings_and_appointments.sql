create schema agenda;
grant usage on schema agenda to maillon_app;

-- ── What can be asked for, and whose time it takes ──────────────────────────────────────────────────────────────────

create table agenda.resource (
    structure_id uuid        not null,
    id           uuid        not null,
    kind         text        not null,
    subject_id   uuid,                                    -- the practitioner, room or device of the structure; none for someone from outside
    name         text        not null,
    profession   text        not null default '',         -- code of the profession; empty for a thing
    site_id      uuid,                                    -- where it stands, when it does not move
    languages    text[]      not null default '{}',       -- of an interpreter: ISO 639 codes
    accessible   boolean     not null default true,       -- reached and used in a wheelchair
    instruction  text        not null default '',         -- what to ask or say for every appointment with them
    colour       smallint    not null default 0,
    position     int         not null default 0,
    filled_to    date        not null,                    -- concrete openings exist up to the day before
    retired_at   timestamptz,
    version      int         not null default 0,
    primary key (structure_id, id),
    constraint resource_kind_known check (kind in ('PROFESSIONNEL', 'SALLE', 'EQUIPEMENT', 'INTERVENANT_EXTERIEUR', 'INTERPRETE')),
    constraint resource_name_given check (btrim(name) <> ''),
    constraint resource_colour_known check (colour between 0 and 11)
);
create unique index resource_subject_unique on agenda.resource (structure_id, subject_id) where subject_id is not null;
comment on table agenda.resource is 'Someone or something whose time is booked.';

create table agenda.motif (
    structure_id    uuid        not null,
    id              uuid        not null,
    code            text        not null,
    label           text        not null,
    public_label    text        not null,                 -- what the patient reads: reveals neither speciality nor disease
    known_minutes   smallint    not null,
    new_minutes     smallint    not null,
    before_minutes  smallint    not null default 0,       -- keep people and rooms busy, never shown to the patient
    after_minutes   smallint    not null default 0,
    preparation     text        not null default '',
    documents       text[]      not null default '{}',    -- to bring
    prescription    boolean     not null default false,   -- one is needed
    instruction     text        not null default '',      -- what to ask or say when booking
    min_age         smallint,                             -- years, included
    max_age         smallint,                             -- years, included
    sex             text,
    notice_minutes  int         not null default 0,       -- asked at least so long before
    horizon_days    smallint    not null default 180,     -- and at most so long
    confidential    boolean     not null default false,   -- never named in a message or on a shared screen
    online          boolean     not null default false,
    overbookable    boolean     not null default true,
    colour          smallint    not null default 0,
    position        int         not null default 0,
    retired_at      timestamptz,
    version         int         not null default 0,
    primary key (structure_id, id),
    constraint motif_label_given check (btrim(label) <> '' and btrim(public_label) <> ''),
    constraint motif_lasts check (known_minutes between 1 and 720 and new_minutes between 1 and 720
        and before_minutes between 0 and 120 and after_minutes between 0 and 120),
    constraint motif_limits check (notice_minutes >= 0 and horizon_days between 1 and 730 and (sex is null or sex in ('F', 'M'))
        and (min_age is null or min_age between 0 and 130) and (max_age is null or max_age between 0 and 130)),
    constraint motif_colour_known check (colour between 0 and 11)
);
create unique index motif_code_unique on agenda.motif (structure_id, code) where retired_at is null;
comment on table agenda.motif is 'What an appointment is for: how long, with whom and what, and what to say about it.';

-- Role 0 sees the person; roles 1 and 2 are what must be free at the same time: a room, a device.
create table agenda.motif_cast (
    structure_id  uuid     not null,
    motif_id      uuid     not null,
    role          smallint not null,
    resource_id   uuid     not null,
    known_minutes smallint,                               -- when this one takes another time than the motif says
    new_minutes   smallint,
    instruction   text     not null default '',           -- of this one, for this motif
    primary key (structure_id, motif_id, role, resource_id),
    constraint motif_cast_motif foreign key (structure_id, motif_id) references agenda.motif (structure_id, id),
    constraint motif_cast_resource foreign key (structure_id, resource_id) references agenda.resource (structure_id, id),
    constraint motif_cast_role_known check (role between 0 and 2),
    constraint motif_cast_lasts check (known_minutes between 1 and 720 and new_minutes between 1 and 720)
);
comment on table agenda.motif_cast is 'Who or what can play a role of a motif: any one of those of the same role.';

-- ── When ────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table agenda.opening (
    structure_id uuid        not null,
    id           uuid        not null,
    resource_id  uuid        not null,
    site_id      uuid        not null,
    weekday      smallint    not null,                    -- ISO: Monday is 1
    starts       time        not null,                    -- on the wall of the site
    ends         time        not null,                    -- not after its start: the next day
    every_weeks  smallint    not null default 1,
    anchor       date        not null,                    -- any day of a week that has it
    valid_from   date        not null,
    valid_to     date,                                    -- last day included
    on_holidays  boolean     not null default false,
    motif_ids    uuid[]      not null default '{}',       -- only these; empty: all
    grid_minutes smallint    not null default 5,
    overbooking  smallint    not null default 0,          -- appointments beyond the free time, each with its reason
    visibility   text        not null default 'INTERNE',
    withdrawn_at timestamptz,
    version      int         not null default 0,
    primary key (structure_id, id),
    constraint opening_resource foreign key (structure_id, resource_id) references agenda.resource (structure_id, id),
    constraint opening_weekday_known check (weekday between 1 and 7),
    constraint opening_rhythm check (every_weeks between 1 and 8),
    constraint opening_valid check (valid_to is null or valid_to >= valid_from),
    constraint opening_grid check (grid_minutes between 5 and 120 and grid_minutes % 5 = 0),
    constraint opening_overbooking check (overbooking between 0 and 20),
    constraint opening_visibility_known check (visibility in ('INTERNE', 'PRO', 'PUBLIC', 'SNP'))
);
create index opening_of_resource on agenda.opening (structure_id, resource_id);
comment on table agenda.opening is 'Hours that come back each week: a layer under the appointments, never an event.';

create table agenda.exception (
    structure_id uuid        not null,
    id           uuid        not null,
    kind         text        not null,
    resource_id  uuid,                                    -- none: a whole site is closed
    site_id      uuid,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    label        text        not null,                    -- Congés, Formation, Pont…: shown in the column, never a disease
    substitute   text        not null default '',         -- who holds the openings
    licence_from date,                                    -- the Order's licence of the substitute (CSP R4127-65)
    licence_to   date,
    motif_ids    uuid[]      not null default '{}',       -- of an extra session
    grid_minutes smallint    not null default 5,
    overbooking  smallint    not null default 0,
    set_by       text        not null,
    set_at       timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    primary key (structure_id, id),
    constraint exception_kind_known check (kind in ('CLOSURE', 'EXTRA_SESSION', 'ABSENCE', 'REPLACEMENT')),
    constraint exception_of_someone_or_somewhere check (case kind when 'CLOSURE' then resource_id is null and site_id is not null
        when 'EXTRA_SESSION' then resource_id is not null and site_id is not null else resource_id is not null end),
    constraint exception_lasts check (ends_at > starts_at),
    constraint exception_session_within_a_day check (kind <> 'EXTRA_SESSION' or ends_at <= starts_at + interval '1 day'),
    constraint exception_grid check (grid_minutes between 5 and 120 and grid_minutes % 5 = 0 and overbooking between 0 and 20),
    constraint exception_substitute_named check ((kind = 'REPLACEMENT') = (btrim(substitute) <> ''))
);
create index exception_of_resource on agenda.exception (structure_id, resource_id, ends_at) where withdrawn_at is null;
create index exception_of_site on agenda.exception (structure_id, site_id, ends_at) where withdrawn_at is null;
comment on table agenda.exception is 'A departure from the weekly hours: closure, extra session, absence, replacement.';

-- Concrete openings, laid out for some two hundred days. No opening lasts more than a day: queries on starts_at rely on it.
create table agenda.open_interval (
    structure_id uuid        not null,
    resource_id  uuid        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    begins_on    date        not null,                    -- local day of the opening it is a piece of
    origin_id    uuid        not null,                    -- the opening or the extra session
    site_id      uuid        not null,
    grid_from    timestamptz not null,                    -- slots are counted from here, even when the beginning is cut off
    grid_minutes smallint    not null,
    motif_ids    uuid[]      not null,
    overbooking  smallint    not null,
    substitute   text        not null default '',
    constraint open_interval_unique primary key (structure_id, resource_id, starts_at),
    constraint open_interval_within_a_day check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours'),
    constraint open_interval_no_overlap exclude using gist
        (structure_id with =, resource_id with =, tstzrange(starts_at, ends_at) with &&)
);
comment on table agenda.open_interval is 'When someone or something can be booked: weekly hours less holidays and exceptions.';

-- Open and not taken: kept exact by the transaction that takes or gives back time, so that no search computes it.
create table agenda.free_interval (
    structure_id uuid        not null,
    resource_id  uuid        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    minutes      int         not null generated always as ((extract(epoch from ends_at - starts_at) / 60)::int) stored,
    site_id      uuid        not null,
    grid_from    timestamptz not null,
    grid_minutes smallint    not null,
    motif_ids    uuid[]      not null,
    constraint free_interval_unique primary key (structure_id, resource_id, starts_at),
    constraint free_interval_ordered check (ends_at > starts_at)
);
comment on table agenda.free_interval is 'Open time that no appointment takes; derived from open_interval and reservation.';

-- ── What ────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table agenda.appointment (
    structure_id    uuid        not null,
    id              uuid        not null,
    patient_id      uuid,
    provisional     text        not null default '',      -- who, in words, as long as no identity is known
    motif_id        uuid        not null,
    principal_id    uuid        not null,                 -- who sees the person
    resource_ids    uuid[]      not null,                 -- all that is held, the principal first; stays when cancelled
    site_id         uuid        not null,
    status          text        not null,
    starts_at       timestamptz not null,                 -- as shown to the patient
    ends_at         timestamptz not null,
    before_minutes  smallint    not null,
    after_minutes   smallint    not null,
    lane            smallint    not null default 0,       -- above 0: deliberate over-booking
    forced_reason   text        not null default '',      -- why beyond the free time or the openings
    urgency         text,
    origin          text        not null,
    newcomer        boolean     not null,
    interpreter     text,                                 -- language needed, ISO 639
    wheelchair      boolean     not null default false,
    accompanied     boolean     not null default false,
    note            text        not null default '',      -- never a diagnosis
    call_id         uuid,                                 -- the call card it was booked from
    postponed_to    uuid,
    booked_by       uuid,                                 -- none: the product itself
    booked_at       timestamptz not null,
    checked_in_at   timestamptz,
    begun_at        timestamptz,
    finished_at     timestamptz,
    version         int         not null default 0,
    primary key (structure_id, id),
    constraint appointment_principal_first check (resource_ids[1] = principal_id),
    constraint appointment_of_someone check (patient_id is not null or btrim(provisional) <> ''),
    constraint appointment_lasts check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
    constraint appointment_status_known check (status in ('PROPOSED', 'PENDING', 'BOOKED', 'CHECKED_IN', 'IN_PROGRESS', 'FULFILLED',
        'CANCELLED_BY_PATIENT', 'CANCELLED_BY_STRUCTURE', 'POSTPONED', 'NO_SHOW', 'ENTERED_IN_ERROR')),
    constraint appointment_urgency_known check (urgency in ('U0', 'U1', 'U2', 'U3', 'U4')),
    constraint appointment_origin_known check (origin in ('TEL', 'COMPTOIR', 'COURRIER', 'MAIL', 'EN_LIGNE', 'SAS', 'INTERNE')),
    constraint appointment_overbooking_explained check (lane = 0 or btrim(forced_reason) <> ''),
    constraint appointment_motif foreign key (structure_id, motif_id) references agenda.motif (structure_id, id),
    constraint appointment_principal foreign key (structure_id, principal_id) references agenda.resource (structure_id, id)
);
create index appointment_of_patient on agenda.appointment (structure_id, patient_id, starts_at);
create index appointment_by_day on agenda.appointment (structure_id, starts_at);
create index appointment_of_call on agenda.appointment (structure_id, call_id) where call_id is not null;
comment on table agenda.appointment is 'Someone expected at an hour; cancelled, never deleted.';

create table agenda.reservation (
    structure_id   uuid        not null,
    id             uuid        not null,
    appointment_id uuid        not null,
    resource_id    uuid        not null,  -- practitioner, room, device, interpreter
    lane           smallint    not null default 0,  -- above 0: deliberate over-booking, with its reason; never for a thing
    starts_at      timestamptz not null,  -- buffers included
    ends_at        timestamptz not null,
    slot           tstzrange   generated always as (tstzrange(starts_at, ends_at)) stored,
    cancelled_at   timestamptz,           -- kept after cancellation, never deleted
    primary key (structure_id, id),
    constraint reservation_lasts check (ends_at > starts_at and ends_at <= starts_at + interval '1 day'),
    constraint reservation_lane_known check (lane between 0 and 20),
    constraint reservation_no_overlap exclude using gist
        (structure_id with =, resource_id with =, lane with =, slot with &&) where (cancelled_at is null)
);
create index reservation_of_resource on agenda.reservation (structure_id, resource_id, starts_at) where cancelled_at is null;
create index reservation_of_appointment on agenda.reservation (structure_id, appointment_id);
comment on table agenda.reservation is 'One resource held by one appointment.';

create table agenda.appointment_story (
    structure_id   uuid        not null,
    id             uuid        not null,                  -- UUIDv7: the order of the story
    appointment_id uuid        not null,
    at             timestamptz not null,
    by_account     uuid,                                  -- none: the product itself
    by_name        text        not null,
    event          text        not null,
    reason         text        not null default '',
    from_status    text,
    to_status      text        not null,
    from_starts_at timestamptz,
    from_ends_at   timestamptz,
    to_starts_at   timestamptz not null,
    to_ends_at     timestamptz not null,
    from_resources uuid[]      not null default '{}',     -- who sees the person first
    to_resources   uuid[]      not null default '{}',
    undone_at      timestamptz,
    primary key (structure_id, id),
    constraint appointment_story_event_known check (event in ('BOOKED', 'MOVED', 'RESIZED', 'SWAPPED', 'STATUS', 'CANCELLED', 'POSTPONED', 'REOPENED', 'UNDONE', 'IDENTIFIED', 'NOTED'))
);
create index appointment_story_of on agenda.appointment_story (structure_id, appointment_id, id);
comment on table agenda.appointment_story is 'What happened to an appointment, by whom and why; append-only but for the mark of what was undone.';

create table agenda.hold (
    structure_id uuid        not null,
    id           uuid        not null,
    resource_id  uuid        not null,
    starts_at    timestamptz not null,                    -- buffers included
    ends_at      timestamptz not null,
    held_by      uuid        not null,
    holder_name  text        not null,
    expires_at   timestamptz not null,
    primary key (structure_id, id),
    constraint hold_lasts check (ends_at > starts_at and ends_at <= starts_at + interval '1 day')
);
create index hold_of_resource on agenda.hold (structure_id, resource_id, expires_at);
comment on table agenda.hold is 'Time kept for someone on the phone, for five minutes, in sight of every desk.';

create table agenda.column_set (
    structure_id uuid     not null,
    id           uuid     not null,
    account_id   uuid,                                    -- none: everyone's
    name         text     not null,
    position     smallint not null,                       -- its chord: Ctrl+Maj+1 to 9
    resource_ids uuid[]   not null,
    primary key (structure_id, id),
    constraint column_set_named check (btrim(name) <> '' and cardinality(resource_ids) > 0),
    constraint column_set_position check (position between 1 and 9)
);
create unique index column_set_unique on agenda.column_set (structure_id, account_id, position) where account_id is not null;
create unique index column_set_shared_unique on agenda.column_set (structure_id, position) where account_id is null;
comment on table agenda.column_set is 'Columns shown side by side, one chord away.';

-- ── Free time, kept exact ───────────────────────────────────────────────────────────────────────────────────────────

-- Makes the free intervals of one resource right again after its reservations or openings changed between these moments.
-- Only the pieces that touch the change are rewritten. The caller holds the resource's lock.
create function agenda.refresh_free(structure uuid, resource uuid, since timestamptz, until timestamptz) returns void
    language sql set search_path = pg_catalog
as $$
    with gone as (
        delete from agenda.free_interval f
        where f.structure_id = structure and f.resource_id = resource
            and f.starts_at >= since - interval '25 hours' and f.starts_at <= until and f.ends_at >= since
        returning f.starts_at, f.ends_at
    ), changed as (
        select least(min(g.starts_at), since) as since, greatest(max(g.ends_at), until) as until from gone g
    )
    insert into agenda.free_interval (structure_id, resource_id, starts_at, ends_at, site_id, grid_from, grid_minutes, motif_ids)
    select o.structure_id, o.resource_id, lower(piece), upper(piece), o.site_id, o.grid_from, o.grid_minutes, o.motif_ids
    from changed c
    join agenda.open_interval o on o.structure_id = structure and o.resource_id = resource
        and o.starts_at > c.since - interval '25 hours' and o.starts_at < c.until and o.ends_at > c.since
    cross join lateral (
        select range_agg(r.slot) as taken
        from agenda.reservation r
        where r.structure_id = structure and r.resource_id = resource and r.cancelled_at is null
            and r.starts_at > o.starts_at - interval '25 hours' and r.starts_at < o.ends_at and r.ends_at > o.starts_at
    ) busy
    cross join lateral unnest(
        tstzmultirange(tstzrange(greatest(o.starts_at, c.since), least(o.ends_at, c.until)))
            - coalesce(busy.taken, '{}'::tstzmultirange)) piece
$$;
revoke all on function agenda.refresh_free(uuid, uuid, timestamptz, timestamptz) from public;
grant execute on function agenda.refresh_free(uuid, uuid, timestamptz, timestamptz) to maillon_app;
comment on function agenda.refresh_free is 'Rewrites the free intervals that touch a change; called by the transaction that makes the change.';

-- ── Who sees what ───────────────────────────────────────────────────────────────────────────────────────────────────

do $$
declare
    t text;
begin
    foreach t in array array['resource', 'motif', 'motif_cast', 'opening', 'exception', 'open_interval', 'free_interval',
        'appointment', 'reservation', 'appointment_story', 'hold', 'column_set'] loop
        execute format('alter table agenda.%I enable row level security', t);
        execute format('alter table agenda.%I force row level security', t);
        execute format($p$create policy structure_seen on agenda.%I
            using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
        execute format('grant select, insert, update on agenda.%I to maillon_app', t);
    end loop;
    -- What is derived, what expires and what only arranges a screen may go; what was said to someone stays.
    foreach t in array array['motif_cast', 'open_interval', 'free_interval', 'hold', 'column_set'] loop
        execute format('grant delete on agenda.%I to maillon_app', t);
    end loop;
end $$;
