-- Columns, motifs, who can play them and the sets of columns are remembered between transactions (structure.revision).
create trigger revised after insert or delete on agenda.resource
    for each row execute function structure.revise();
-- How far its openings are laid out moves every night, and is not remembered.
create trigger revised_when_changed after update on agenda.resource
    for each row when ((to_jsonb(old) - 'filled_to') is distinct from (to_jsonb(new) - 'filled_to'))
    execute function structure.revise();
create trigger revised after insert or update or delete on agenda.motif
    for each row execute function structure.revise();
create trigger revised after insert or update or delete on agenda.motif_cast
    for each row execute function structure.revise();
create trigger revised after insert or update or delete on agenda.column_set
    for each row execute function structure.revise();
