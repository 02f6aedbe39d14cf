-- What is noted of an appointment raises its version and changes nothing for whoever is expected: a reminder follows the hour.
alter table reception.reminder add column starts_at timestamptz;   -- null: planned before hours were kept here
