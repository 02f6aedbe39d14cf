create schema access;
grant usage on schema access to maillon_app, maillon_search;

-- People who sign in. An account belongs to no structure: a membership says where she works and as what.
create table access.account (
    id            uuid        not null primary key,
    login         text        not null,
    display_name  text        not null,
    password_hash text        not null,                 -- Argon2id with its own salt and parameters
    created_at    timestamptz not null default now(),
    disabled_at   timestamptz,
    constraint account_login_folded check (login = lower(btrim(login)) and login <> '')
);
create unique index account_login_unique on access.account (login);
comment on table access.account is 'Someone who signs in; individual, never shared.';

create table access.membership (
    structure_id uuid not null,
    account_id   uuid not null references access.account (id),
    role         text not null,
    valid_from   date not null default current_date,
    valid_to     date,                                   -- last day included
    primary key (structure_id, account_id, role, valid_from),
    constraint membership_role_known check (role in ('SECRETAIRE', 'COORDINATRICE', 'PROFESSIONNEL', 'GESTIONNAIRE', 'ADMINISTRATEUR', 'REFERENT_IDENTITE', 'DPO'))
);
comment on table access.membership is 'Who works where, as what, and until when.';

-- Opened by a password, before any structure is known: the token is kept only as a SHA-256.
create table access.login_session (
    token_hash        bytea       not null primary key,
    account_id        uuid        not null references access.account (id),
    current_structure uuid        not null,
    opened_at         timestamptz not null,
    last_seen_at      timestamptz not null,
    locked_at         timestamptz,
    ended_at          timestamptz
);
create index login_session_account on access.login_session (account_id);
comment on table access.login_session is 'Login sessions: the only state of the application, kept here so that any instance can serve the next request.';

-- Failures by login as typed (SHA-256, whether or not such an account exists), so that both are answered alike.
create table access.login_failure (
    login_hash bytea       not null primary key,
    failures   int         not null,
    last_at    timestamptz not null,
    wait_until timestamptz
);
comment on table access.login_failure is 'Progressive waiting after failed logins.';

create table access.draft (
    account_id uuid        not null references access.account (id),
    key        text        not null,                     -- the screen and the object, identifiers only
    body       text        not null,
    saved_at   timestamptz not null,
    primary key (account_id, key),
    constraint draft_bounded check (length(body) <= 200000 and length(key) <= 200)
);
comment on table access.draft is 'What someone was typing; shown to her alone, wiped once it is saved for good.';

create table access.once_key (
    account_id uuid        not null,
    key        uuid        not null,
    body_hash  bytea       not null,
    location   text        not null,                     -- where the first answer led
    done_at    timestamptz not null,
    constraint once_key_unique primary key (account_id, key)
);
comment on table access.once_key is 'One-time keys of forms that book, pay, number or send: the same key gives the same answer.';

create table access.break_glass (
    structure_id uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null,
    patient_id   uuid        not null,
    reason       text        not null,
    details      text        not null default '',
    opened_at    timestamptz not null,
    ends_at      timestamptz not null,
    reviewed_at  timestamptz,
    primary key (structure_id, id),
    constraint break_glass_bounded check (ends_at > opened_at and ends_at <= opened_at + interval '30 minutes'),
    constraint break_glass_reason_given check (btrim(reason) <> '')
);
create index break_glass_live on access.break_glass (structure_id, account_id, patient_id, ends_at);
comment on table access.break_glass is 'Confidential records opened for thirty minutes, with a reason.';

create table access.trace (
    structure_id uuid        not null,
    id           uuid        not null,
    at           timestamptz not null,
    written_in   xid8        not null default pg_current_xact_id(),  -- orders the sealing: a transaction is sealed once it can no longer change
    account_id   uuid,                                               -- none: the product itself
    role         text        not null default '',
    action       text        not null,
    object_type  text        not null,
    object_id    uuid,
    patient_id   uuid,
    detail       text        not null default '',                    -- codes and counts, never a name
    primary key (structure_id, id),
    constraint trace_action_known check (action in ('READ', 'SEARCH', 'CREATE', 'UPDATE', 'PRINT', 'EXPORT', 'SEND', 'DELETE', 'BREAK_GLASS', 'LOGIN', 'REFUSED'))
);
create index trace_sealing on access.trace (structure_id, written_in, id);
create index trace_patient on access.trace (structure_id, patient_id, at) where patient_id is not null;
comment on table access.trace is 'Who did or saw what; append-only (CSP R1110-3, CNIL: journalisation).';

create table access.seal (
    structure_id uuid        not null,
    number       bigint      not null,                  -- without a gap
    from_xid     xid8        not null,                  -- included
    to_xid       xid8        not null,                  -- excluded
    rows         int         not null,
    row_ids      uuid[]      not null,
    row_hashes   bytea       not null,                  -- 32 bytes a row, in the order of row_ids
    previous     bytea       not null,
    head         bytea       not null,                  -- SHA-256 over previous, number, bounds and row hashes
    signature    bytea       not null,                  -- Ed25519 over head, by a key kept outside the database
    sealed_at    timestamptz not null,
    constraint seal_number_unique primary key (structure_id, number)
);
comment on table access.seal is 'The chain over the trace: blocks sealed within a second, their heads signed.';

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the trace is append-only';
end $$;
create trigger trace_append_only before update or delete on access.trace for each row execute function access.refuse_change();
create trigger seal_append_only before update or delete on access.seal for each row execute function access.refuse_change();

do $$
declare t text;
begin
    foreach t in array array['membership', 'break_glass', 'trace', 'seal'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format($p$create policy structure_seen on access.%I using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
    end loop;
end $$;
grant select, insert, update on access.account, access.login_session, access.membership, access.break_glass to maillon_app;
grant select, insert, update, delete on access.login_failure, access.draft, access.once_key to maillon_app;
grant delete on access.login_session to maillon_app;
grant select, insert on access.trace, access.seal to maillon_app;

-- Where an account works, asked before any structure is in sight.
grant select on access.membership to maillon_search;
create policy search_role on access.membership for select to maillon_search using (true);
create function access.memberships_of(account uuid) returns table (structure_id uuid, role text)
    language sql stable security definer set search_path = pg_catalog
    as $$
        select m.structure_id, m.role
        from access.membership m
        where m.account_id = account
            and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
    $$;
grant create on schema access to maillon_search;
alter function access.memberships_of(uuid) owner to maillon_search;
revoke create on schema access from maillon_search;
revoke all on function access.memberships_of(uuid) from public;
grant execute on function access.memberships_of(uuid) to maillon_app;
