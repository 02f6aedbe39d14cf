-- How to get in: entrance, floor, transport; told with the address.
alter table structure.site add column access text not null default '';
