create schema messages;
grant usage on schema messages to maillon_app, maillon_search;

-- In whose name a structure writes; without a row, the structure's own name and mailbox.
create table messages.sender (
    structure_id uuid        not null,
    name         text        not null,                 -- neutral: it stands on envelopes and in mailboxes
    mailbox      text,                                 -- e-mails come from it and answers go to it
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    primary key (structure_id),
    constraint sender_name_given check (btrim(name) <> '')
);
comment on table messages.sender is 'The neutral sender of a structure.';

-- The structure's own words; without a row, the product's.
create table messages.wording (
    structure_id uuid        not null,
    occasion     text        not null,
    channel      text        not null,
    subject      text        not null,
    body         text        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    primary key (structure_id, occasion, channel),
    constraint wording_occasion_known check (occasion in ('CONFIRMATION', 'CHANGE', 'REMINDER', 'CANCELLATION')),
    constraint wording_channel_known check (channel in ('EMAIL', 'PAPER'))
);
comment on table messages.wording is 'Texts of messages, as a structure wrote them.';

-- What was last heard of each appointment: an older notice that arrives late is not sent.
create table messages.appointment (
    structure_id   uuid    not null,
    appointment_id uuid    not null,
    version        int     not null,
    closed         boolean not null default false,     -- cancelled: nothing more is confirmed or recalled
    primary key (structure_id, appointment_id),
    constraint appointment_version_positive check (version > 0)
);
comment on table messages.appointment is 'The latest version of an appointment that messages were asked about.';

-- People to whom nothing is written any more, whoever asks.
create table messages.silence (
    structure_id uuid        not null,
    patient_id   uuid        not null,
    since        timestamptz not null,
    primary key (structure_id, patient_id)
);
comment on table messages.silence is 'People who died: every message about them is stopped.';

create table messages.message (
    structure_id    uuid        not null,
    id              uuid        not null,
    appointment_id  uuid        not null,
    step            text        not null,
    version         int         not null,
    patient_id      uuid        not null,
    holder_id       uuid        not null,              -- the person or the representative who receives
    channel         text        not null,
    addressee       text        not null,              -- as an envelope names them
    destination     text        not null,              -- a mailbox, or the lines of an envelope
    bare            boolean     not null,              -- says when and where, and nothing more
    subject         text        not null,
    body            text        not null,
    paper           jsonb,                             -- the sheet; for an e-mail, the letter that could replace it
    status          text        not null default 'QUEUED',
    failure         text,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,              -- not before it
    attempts        int         not null default 0,
    claimed_until   timestamptz,                       -- a worker holds it; past this moment it is presumed dead
    settled_at      timestamptz,                       -- sent, printed, cancelled, or followed up after a failure
    primary key (structure_id, id),
    constraint message_purpose_once unique (structure_id, appointment_id, step, version),
    constraint message_step_known check (step in ('CONFIRMATION', 'REMINDER', 'CANCELLATION')),
    constraint message_channel_known check (channel in ('EMAIL', 'PAPER')),
    constraint message_status_known check (status in ('QUEUED', 'SENT', 'FAILED', 'CANCELLED', 'PRINTED')),
    constraint message_on_paper_has_a_sheet check (channel <> 'PAPER' or paper is not null),
    constraint message_failure_said check (status <> 'FAILED' or failure is not null)
);
create index message_to_send on messages.message (next_attempt_at, structure_id) where status = 'QUEUED' and channel = 'EMAIL';
create index message_by_status on messages.message (structure_id, status, channel, id);
create index message_of_patient on messages.message (structure_id, patient_id) where status = 'QUEUED';
comment on table messages.message is 'Outbox: what is to be sent or printed, word for word, and what became of it.';

-- Append-only: what happened to a message, for whoever must prove it.
create table messages.proof (
    structure_id uuid        not null,
    id           uuid        not null,
    message_id   uuid        not null,
    at           timestamptz not null,
    event        text        not null,
    account_id   uuid,                                 -- none: the product itself
    detail       text        not null default '',      -- Message-ID, code of a failure; never a name
    primary key (structure_id, id),
    constraint proof_message foreign key (structure_id, message_id) references messages.message (structure_id, id),
    constraint proof_event_known check (event in ('QUEUED', 'SENT', 'SIMULATED', 'REFUSED', 'FAILED', 'RETRIED', 'TO_PAPER', 'PRINTED', 'REPRINTED', 'UNPRINTED', 'CANCELLED', 'FOLLOWED_UP'))
);
create index proof_of_message on messages.proof (structure_id, message_id, at);
comment on table messages.proof is 'Story of each message.';

create table messages.print_run (
    structure_id uuid        not null,
    id           uuid        not null,
    at           timestamptz not null,
    account_id   uuid        not null,
    duplicate    boolean     not null,
    message_ids  uuid[]      not null,                 -- in the order of the sheets
    primary key (structure_id, id)
);
comment on table messages.print_run is 'One printing: the sheets that left together as one file.';

do $$
declare t text;
begin
    foreach t in array array['sender', 'wording', 'appointment', 'silence', 'message', 'proof', 'print_run'] loop
        execute format('alter table messages.%I enable row level security', t);
        execute format('alter table messages.%I force row level security', t);
        execute format($p$create policy structure_seen on messages.%I using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
    end loop;
end $$;
grant select, insert, update on messages.sender, messages.wording, messages.appointment, messages.message to maillon_app;
grant delete on messages.wording to maillon_app;
grant select, insert, delete on messages.silence to maillon_app;
grant select, insert on messages.proof, messages.print_run to maillon_app;

-- Which structures have something to send now: identifiers only, for the worker that then serves each in its own sight.
grant select (structure_id, status, channel, next_attempt_at, claimed_until) on messages.message to maillon_search;
create policy search_role on messages.message for select to maillon_search using (true);
create function messages.structures_with_mail(moment timestamptz) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
        select distinct m.structure_id
        from messages.message m
        where m.status = 'QUEUED' and m.channel = 'EMAIL' and m.next_attempt_at <= moment
            and (m.claimed_until is null or m.claimed_until < moment)
    $$;
grant create on schema messages to maillon_search;
alter function messages.structures_with_mail(timestamptz) owner to maillon_search;
revoke create on schema messages from maillon_search;
revoke all on function messages.structures_with_mail(timestamptz) from public;
grant execute on function messages.structures_with_mail(timestamptz) to maillon_app;
