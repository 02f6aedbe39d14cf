-- Two calls at one desk are two people: an hour kept for one is not offered to the other.
alter table agenda.hold add column card_id uuid; -- the call card; none when no card keeps it
