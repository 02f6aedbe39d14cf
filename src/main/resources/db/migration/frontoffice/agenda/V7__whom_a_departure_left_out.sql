-- Whom an absence, a closure or another departure left without openings: written when it is set, so that the list empties
-- by acts alone. What became of each stands in the story.
create table agenda.stranding (
    structure_id   uuid        not null,
    exception_id   uuid        not null,
    appointment_id uuid        not null,
    noted_at       timestamptz not null,
    primary key (structure_id, exception_id, appointment_id),
    constraint stranding_exception foreign key (structure_id, exception_id) references agenda.exception (structure_id, id),
    constraint stranding_appointment foreign key (structure_id, appointment_id)
        references agenda.appointment (structure_id, id)
);
alter table agenda.stranding enable row level security, force row level security;
create policy structure_seen on agenda.stranding
    using (structure_id = any ((select nullif(current_setting('maillon.structures', true), '')::uuid[])::uuid[]));
grant select, insert on agenda.stranding to maillon_app;
comment on table agenda.stranding is 'Someone whom a departure from the weekly hours left without openings when it was set.';

alter table agenda.appointment_story
    drop constraint appointment_story_event_known,
    add constraint appointment_story_event_known check (event in ('BOOKED', 'MOVED', 'RESIZED', 'SWAPPED', 'STATUS', 'CANCELLED',
        'POSTPONED', 'REOPENED', 'UNDONE', 'IDENTIFIED', 'NOTED', 'TO_CALL'));
