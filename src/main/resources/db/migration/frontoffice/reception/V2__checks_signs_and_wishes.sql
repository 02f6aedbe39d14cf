alter table reception.card
    add column identity_checked_at timestamptz,
    add column identity_checked_by uuid,
    add column identity_checker    text   not null default '',   -- her name as it was then
    add column red_flags           text[] not null default '{}', -- signs heard, by their codes
    add column lowered_by          text   not null default '',   -- the doctor who set the level below what a sign asks for
    add column wish_with           uuid,                         -- whom the person asks for
    add column wish_from           date,
    add column wish_days           text[] not null default '{}', -- MONDAY …
    add column wish_half           text,
    add column wish_site           uuid,
    add column written_by          uuid,                         -- who wrote last: nobody is in her own way
    add column hold_id             uuid,                         -- the hour kept while one talks
    add constraint card_wish_half_known check (wish_half in ('MATIN', 'APRES_MIDI'));
