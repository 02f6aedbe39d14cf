-- Where someone works no more: at once, whatever the day; kept, so that the trace still says who she was.
alter table access.membership add column ended_at timestamptz;
alter table access.membership add column ended_by uuid references access.account (id);
comment on column access.membership.ended_at is 'From this moment on the membership gives nothing, whatever valid_to says.';
create index membership_account on access.membership (account_id);

create or replace function access.memberships_of(account uuid) returns table (structure_id uuid, role text)
    language sql stable security definer set search_path = pg_catalog
    as $$
        select m.structure_id, m.role
        from access.membership m
        where m.account_id = account and m.ended_at is null
            and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
    $$;

-- A desk is a browser: it says where it stands, and locks sooner at the counter.
create table access.desk (
    desk_hash bytea       not null primary key,
    name      text        not null default '',
    counter   boolean     not null default false,
    set_at    timestamptz not null,
    constraint desk_name_bounded check (length(name) <= 40)
);
comment on table access.desk is 'A browser by the SHA-256 of a secret it keeps: how people call it, and whether it stands at the counter.';
grant select, insert, update on access.desk to maillon_app;

alter table access.login_session drop column counter;
alter table access.login_session add column desk_hash bytea;
comment on column access.login_session.desk_hash is 'The desk it was opened at; none for the session of a first start.';

alter table access.account add column password_set_at timestamptz not null default now();

-- The journal as it is read: by period, by account, and each row by the block that seals it.
create index trace_when on access.trace (structure_id, at, id);
create index trace_account on access.trace (structure_id, account_id, at, id);
create index seal_bounds on access.seal (structure_id, to_xid);
