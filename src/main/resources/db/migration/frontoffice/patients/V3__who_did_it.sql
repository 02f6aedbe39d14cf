-- The history says who in words: the name someone had that day, whatever becomes of the account.
alter table patients.change add column account_name text not null default '';
alter table patients.evidence add column account_name text not null default '';
