create extension if not exists btree_gist;

create schema events;

-- Stored events of the modules (identifiers only), delivered at least once. No structure: the registry is the mechanism.
create table events.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event on events.event_publication using hash (serialized_event);
create index event_publication_completion_date on events.event_publication (completion_date);
comment on table events.event_publication is 'Events between modules: identifiers only, kept until every listener has done its work.';

grant usage on schema events to maillon_app;
grant select, insert, update, delete on events.event_publication to maillon_app;
