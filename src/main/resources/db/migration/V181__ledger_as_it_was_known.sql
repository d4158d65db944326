-- What the ledger said before it was changed: whether a bed was free is judged by what was known at a decision, not by what came to be.
-- Nothing here says who or why.
create table occupancy_version (
  id            bigint generated always as identity primary key,
  occupancy_id  uuid not null,
  place_id      uuid not null,
  starts_on     date not null,
  ends_before   date,
  known_from    timestamptz not null,
  known_until   timestamptz not null,
  first         boolean not null
);
create index occupancy_version_place on occupancy_version (place_id, known_until);
comment on column occupancy_version.first is 'whether it is how the row was recorded first';
alter table occupancy_version enable row level security;
alter table occupancy_version force row level security;
create policy counted on occupancy_version using ((select is_the_service()));

-- Now, on the day that it is.
create function the_moment() returns timestamptz stable language sql as $$
  select (the_day() + cast(now() at time zone 'Europe/Stockholm' as time)) at time zone 'Europe/Stockholm' $$;

alter table occupancy add column known_from timestamptz;
comment on column occupancy.known_from is 'since when it says what it says; null while it is as it was recorded first';
create function occupancy_was_known() returns trigger language plpgsql set samplats.looks to 'service' as $$
begin
  insert into occupancy_version (occupancy_id, place_id, starts_on, ends_before, known_from, known_until, first)
    values (old.id, old.place_id, old.starts_on, old.ends_before, coalesce(old.known_from, old.recorded_at), the_moment(),
      old.known_from is null);
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.known_from := the_moment();
  return new;
end $$;
-- After those that may refuse the change: triggers of one event go by their names.
create trigger occupancy_was_known before delete on occupancy
  for each row execute function occupancy_was_known();
create trigger occupancy_was_known_otherwise before update of place_id, starts_on, ends_before on occupancy
  for each row when ((old.place_id, old.starts_on, coalesce(old.ends_before, 'infinity'))
    is distinct from (new.place_id, new.starts_on, coalesce(new.ends_before, 'infinity')))
  execute function occupancy_was_known();
