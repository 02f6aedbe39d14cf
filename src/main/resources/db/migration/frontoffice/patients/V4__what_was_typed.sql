-- A search carries what was typed into the creation that follows it, so that no name stands in an address.
alter table patients.search add column typed text not null default '';
comment on table patients.search is 'Receipts of searches: a person is created only with one. What was typed is read by its author alone and swept away after twelve hours.';
