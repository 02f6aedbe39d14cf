alter table structure.service add column closed_at timestamptz;
alter table structure.service add column position int not null default 0;
comment on column structure.service.closed_at is 'From then on nobody is sent there; what was done there keeps its name.';
