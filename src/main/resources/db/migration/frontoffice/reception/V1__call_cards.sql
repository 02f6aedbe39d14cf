create schema reception;
grant usage on schema reception to maillon_app;

create table reception.card (
    structure_id    uuid        not null,
    id              uuid        not null,
    channel         text        not null,
    opened_at       timestamptz not null,
    opened_by       uuid        not null,
    caller_name     text        not null default '',
    relation        text,
    callback_phone  text,                                  -- E.164
    patient_id      uuid,
    identity_check  text        not null default 'NON_VERIFIEE',
    request         text        not null default '',       -- in a few words, never a diagnosis
    verbatim        text        not null default '',       -- what the person says
    urgency         text,
    motif_id        uuid,
    action          text,
    target          text        not null default '',
    appointment_id  uuid,
    closed_at       timestamptz,
    closed_by       uuid,
    version         int         not null default 1,
    primary key (structure_id, id),
    constraint card_channel_known check (channel in ('TELEPHONE', 'COMPTOIR', 'COURRIER', 'COURRIEL', 'MESSAGERIE_VOCALE')),
    constraint card_relation_known check (relation in ('PATIENT', 'PARENT', 'AIDANT', 'REPRESENTANT', 'PROFESSIONNEL', 'ORGANISME', 'AUTRE')),
    constraint card_identity_check_known check (identity_check in ('NOM_ET_NAISSANCE', 'PIECE_VUE', 'CONTRE_APPEL', 'NON_VERIFIEE')),
    constraint card_urgency_known check (urgency in ('U0', 'U1', 'U2', 'U3', 'U4')),
    constraint card_action_known check (action in ('RENDEZ_VOUS', 'MESSAGE', 'TRANSFERT_15', 'TRANSFERT', 'INFORMATION', 'COURRIER', 'RAPPEL', 'SANS_SUITE')),
    constraint card_closed_with_action check (closed_at is null or action is not null)
);
create index card_open on reception.card (structure_id, opened_by, opened_at) where closed_at is null;
create index card_day on reception.card (structure_id, opened_at);
create index card_patient on reception.card (structure_id, patient_id, opened_at) where patient_id is not null;
alter table reception.card enable row level security;
alter table reception.card force row level security;
create policy structure_seen on reception.card
    using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]));
grant select, insert, update on reception.card to maillon_app;
comment on table reception.card is 'A call, a visit, a letter or a message, noted while it happens: who, how identified, what, how urgent, what was done.';
