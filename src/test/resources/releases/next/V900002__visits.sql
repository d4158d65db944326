-- A table of its own that points at one that every booking reads.
create table visit (
  id        bigint generated always as identity primary key,
  place_id  uuid not null references place,
  day       date not null
);
