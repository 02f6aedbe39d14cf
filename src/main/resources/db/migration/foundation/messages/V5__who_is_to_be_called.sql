-- Le poste counts at each showing what did not leave and nobody has settled since: that few, whatever failed in its time.
create index message_to_call on messages.message (structure_id, id) where status = 'FAILED' and settled_at is null;
