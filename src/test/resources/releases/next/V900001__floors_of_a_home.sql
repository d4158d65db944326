-- The next table in a migration of its own: two in one transaction would be locked in another order than a booking takes them.
alter table home add column floors integer not null default 1;
