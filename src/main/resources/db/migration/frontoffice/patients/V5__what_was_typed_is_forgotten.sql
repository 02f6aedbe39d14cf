-- The words of a search serve the creation that follows it, for ten minutes; its receipt, for twelve hours.
create index search_typed on patients.search (structure_id, at) where typed <> '';
comment on table patients.search is 'Receipts of searches: a person is created only with one. What was typed is read by its author alone, for ten minutes, and blanked within five more; the row is deleted after twelve hours.';
