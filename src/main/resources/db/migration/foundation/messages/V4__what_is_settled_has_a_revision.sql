-- In whose name messages leave is remembered between transactions (structure.revision).
create trigger revised after insert or update or delete on messages.sender
    for each row execute function structure.revise();
