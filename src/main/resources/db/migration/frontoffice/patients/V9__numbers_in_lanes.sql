-- Record numbers are given from eight lanes of a structure, each by steps of eight: whoever creates a record holds one lane
-- until she is done, and the seven others are free for the desks beside her. The lowest free one is always taken, so that
-- what a crossing left behind is given next.
create table patients.ipp_lane (
    structure_id uuid     not null,
    lane         smallint not null,
    next         bigint   not null,
    primary key (structure_id, lane),
    constraint ipp_lane_keeps_to_its_numbers check (lane between 1 and 8 and next > 0 and (next - lane) % 8 = 0)
) with (fillfactor = 20);
comment on table patients.ipp_lane is 'The next record number of each lane of each structure.';

alter table patients.ipp_lane enable row level security;
alter table patients.ipp_lane force row level security;
create policy structure_seen on patients.ipp_lane using
    (structure_id = any ((select nullif(current_setting('maillon.structures', true), '')::uuid[])::uuid[]));
grant select, insert, update on patients.ipp_lane to maillon_app;

alter table patients.ipp_counter no force row level security;
alter table patients.ipp_lane no force row level security;
insert into patients.ipp_lane (structure_id, lane, next)
select c.structure_id, (n - 1) % 8 + 1, n
from patients.ipp_counter c cross join lateral generate_series(c.last + 1, c.last + 8) n;
alter table patients.ipp_lane force row level security;
drop table patients.ipp_counter;
