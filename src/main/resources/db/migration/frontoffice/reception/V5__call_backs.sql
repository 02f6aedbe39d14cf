alter table reception.card
    add column calls_back uuid; -- the card, closed as RAPPEL, whose promise this one keeps
create index card_to_call_back on reception.card (structure_id, closed_at) where action = 'RAPPEL';
create index card_called_back on reception.card (structure_id, calls_back) where calls_back is not null;
create unique index card_calling_back on reception.card (structure_id, calls_back)
    where calls_back is not null and closed_at is null;
