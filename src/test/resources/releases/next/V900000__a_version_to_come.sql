-- What a version to come could add, on the tables that a booking writes: the version that runs must not notice.
alter table occupancy add column colour text check (length(colour) <= 20);
alter table home add column floors integer not null default 1;
create table visit (
  id        bigint generated always as identity primary key,
  place_id  uuid not null references place,
  day       date not null
);
create index occupancy_colour on occupancy (colour) where colour is not null;
