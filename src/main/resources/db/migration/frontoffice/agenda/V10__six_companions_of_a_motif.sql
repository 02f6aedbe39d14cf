-- Roles 1 to 6 are what must be free at the same time as who sees the person: a room, a device, a nurse, an interpreter.
alter table agenda.motif_cast drop constraint motif_cast_role_known;
alter table agenda.motif_cast add constraint motif_cast_role_known check (role between 0 and 6);
