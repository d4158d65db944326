-- Whatever of a closed place is free, or becomes free, on a day from which it is closed is closed in the ledger at once: the constraint that
-- no bed is booked twice guards a closure too. One for good has no end.
alter table occupancy drop constraint occupancy_check1;
alter table occupancy
  add column closure_id uuid,
  add constraint a_closure_says_why check (kind <> 'CLOSURE' or (reason is not null and num_nonnulls(ends_before, closure_id) > 0));
create index occupancy_closure on occupancy (closure_id) where closure_id is not null;

-- As the service, since whoever ends a stay may not see what the home has closed. Each row that is written cuts the gap that the next
-- look finds.
create function close_gaps(closed uuid) returns void language plpgsql set samplats.looks to 'service' as $$
declare
  part record;
begin
  loop
    select greatest(v.free_from, c.closes_on) as starts, least(v.free_until, coalesce(c.opens_on, 'infinity')) as ends,
        c.id, c.reason, h.municipality
      into part
      from place p join home h on h.id = p.home_id
      join home_closure c on c.home_id = p.home_id and (c.place_id is null or c.place_id = p.id) and c.undone_at is null
      join vacancy v on v.place_id = p.id and v.free_until > c.closes_on and v.free_from < coalesce(c.opens_on, 'infinity')
      where p.id = closed order by v.free_from, c.closes_on limit 1;
    exit when not found;
    insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason, closure_id)
      values (gen_random_uuid(), closed, part.starts, nullif(part.ends, 'infinity'), 'CLOSURE', part.municipality, part.reason, part.id);
  end loop;
end $$;

create function occupancy_then_closes() returns trigger language plpgsql as $$
begin
  perform close_gaps(old.place_id);
  return null;
end $$;
-- After occupancy_moved and occupancy_taken, which make the gap: triggers of one event go by their names.
create trigger occupancy_then_closes after update of place_id, starts_on, ends_before or delete on occupancy
  for each row execute function occupancy_then_closes();
