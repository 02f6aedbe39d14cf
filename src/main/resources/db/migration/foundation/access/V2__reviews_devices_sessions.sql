alter table access.break_glass add column reviewed_by uuid references access.account (id);
comment on column access.break_glass.reviewed_by is 'The référent who looked at it; due within 72 hours.';

-- A desk at the counter locks after two minutes; chosen by the browser when the session opens.
alter table access.login_session add column counter boolean not null default false;
alter table access.login_session add column id uuid not null default gen_random_uuid();
comment on column access.login_session.id is 'Names the session to its owner; opens nothing.';

-- A password that someone else chose is changed at the first login.
alter table access.account add column password_to_change boolean not null default false;

-- Browsers from which an account signed in before: what strangers try elsewhere does not make them wait.
create table access.known_device (
    device_hash bytea       not null,
    account_id  uuid        not null references access.account (id),
    last_at     timestamptz not null,
    primary key (device_hash, account_id)
);
comment on table access.known_device is 'SHA-256 of a secret kept by the browser; recognises it, opens nothing.';
grant select, insert, update, delete on access.known_device to maillon_app;
