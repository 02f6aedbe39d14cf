-- Run as superuser, in any database; safe to repeat. Roles belong to the whole server.
--   maillon_migrator  owns the database and every table; for migrations only
--   maillon_app       the application: owns nothing, cannot bypass row-level security
--   maillon_search    nobody logs in as it: owns the audited functions that look across rows
do $$
declare
    wanted text;
begin
    foreach wanted in array array['maillon_migrator', 'maillon_app', 'maillon_search'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            execute pg_catalog.format('create role %I', wanted);
        end if;
    end loop;
end
$$;

alter role maillon_migrator with login password :'migrator_password'
    nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role maillon_app with login password :'app_password'
    nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role maillon_search with nologin
    nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- So that a migration may give it a function.
grant maillon_search to maillon_migrator;

-- An error message can quote what was typed about a person: the application reports errors, the server log does not.
alter role maillon_migrator reset all;
alter role maillon_migrator set log_min_messages = 'log';
alter role maillon_app reset all;
alter role maillon_app set log_min_messages = 'log';
