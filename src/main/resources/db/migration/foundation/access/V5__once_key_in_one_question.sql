-- The lock first, then what its last holder has written: each statement of a volatile function sees what was committed
-- before it, which one statement that did both would not.
create function access.take_once_key(account uuid, once uuid)
returns table (alone boolean, body_hash bytea, location text)
language plpgsql volatile
set search_path = pg_catalog
as $$
begin
    alone := pg_try_advisory_xact_lock(hashtextextended(account || '/' || once, 7));
    if alone then
        select k.body_hash, k.location into body_hash, location
        from access.once_key k
        where k.account_id = account and k.key = once;
    end if;
    return next;
end
$$;
revoke all on function access.take_once_key(uuid, uuid) from public;
grant execute on function access.take_once_key(uuid, uuid) to maillon_app;
comment on function access.take_once_key is 'Takes a one-time key for the transaction, and what was done with it; alone is false while another does.';
