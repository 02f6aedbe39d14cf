-- Text messages beside e-mails and letters; three reminders instead of one.
alter table messages.message drop constraint message_channel_known;
alter table messages.message add constraint message_channel_known check (channel in ('EMAIL', 'SMS', 'PAPER'));
alter table messages.message drop constraint message_step_known;
update messages.message set step = 'TWO_DAYS_BEFORE' where step = 'REMINDER';
alter table messages.message add constraint message_step_known
    check (step in ('CONFIRMATION', 'SEVEN_DAYS_BEFORE', 'TWO_DAYS_BEFORE', 'DAY_BEFORE', 'CANCELLATION'));
alter table messages.wording drop constraint wording_channel_known;
alter table messages.wording add constraint wording_channel_known check (channel in ('EMAIL', 'SMS', 'PAPER'));

drop index messages.message_to_send;
create index message_to_send on messages.message (next_attempt_at, structure_id) where status = 'QUEUED' and channel <> 'PAPER';

create or replace function messages.structures_with_mail(moment timestamptz) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
        select distinct m.structure_id
        from messages.message m
        where m.status = 'QUEUED' and m.channel <> 'PAPER' and m.next_attempt_at <= moment
            and (m.claimed_until is null or m.claimed_until < moment)
    $$;
