alter table agenda.motif
    add column billing text not null default '',          -- what to code or to ask for, for the secretary alone
    add constraint motif_billing_short check (char_length(billing) <= 200);
