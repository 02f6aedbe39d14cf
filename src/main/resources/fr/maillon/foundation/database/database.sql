-- Run as superuser, in the database maillon; safe to repeat.
revoke all on database maillon from public;
grant connect on database maillon to maillon_app;
revoke create on schema public from public;

-- Equality beside overlap in one exclusion constraint.
create extension if not exists btree_gist with schema public;
