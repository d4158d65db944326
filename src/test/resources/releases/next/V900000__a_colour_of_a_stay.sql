-- What a version to come could add to a table that every booking writes: the version that runs must not notice.
alter table occupancy add column colour text check (length(colour) <= 20);
create index occupancy_colour on occupancy (colour) where colour is not null;
