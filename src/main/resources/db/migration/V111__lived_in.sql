-- Whether somebody lives there: a stay that has begun, and of which no departure is recorded. Written by the trigger on placements (V112).
alter table occupancy add column lived_in boolean not null default false;
create index occupancy_lived_in on occupancy (place_id, ends_before) where lived_in;

-- The same as lock_vacancy for whoever is new to the place: what waits for a departure that is due is no vacancy.
create function lock_offered_vacancy(place uuid, starts date, ends date) returns boolean language plpgsql as $$
begin
  return lock_vacancy(place, starts, ends) and not exists (
    select 1 from vacancy v where v.place_id = place and v.free_from <= starts and v.free_until >= ends
      and v.awaits_departure and v.free_from <= the_day());
end $$;

-- As before; but whoever comes to the place, or comes earlier than planned, takes no days that wait for a departure. A stay itself may
-- become longer, and what closes the home closes those days too.
create or replace function occupancy_locks_place() returns trigger language plpgsql as $$
declare
  days datemultirange;
  part daterange;
  locked boolean;
  stays boolean := false;
begin
  if tg_op = 'DELETE' then
    perform lock_place(old.place_id);
    return old;
  end if;
  days := datemultirange(daterange(new.starts_on, new.ends_before));
  if tg_op = 'UPDATE' then
    perform lock_place(least(old.place_id, new.place_id));
    perform lock_place(greatest(old.place_id, new.place_id));
    stays := old.place_id = new.place_id;
    if stays then
      days := days - datemultirange(daterange(old.starts_on, old.ends_before));
    end if;
  end if;
  foreach part in array array(select unnest(days)) loop
    if (stays and lower(part) >= old.starts_on) or new.closure_id is not null then
      locked := lock_vacancy(new.place_id, lower(part), coalesce(upper(part), 'infinity'));
    else
      locked := lock_offered_vacancy(new.place_id, lower(part), coalesce(upper(part), 'infinity'));
    end if;
    if not locked then
      raise exception 'the place is taken' using errcode = '23P01', constraint = 'a_place_is_never_double_booked';
    end if;
  end loop;
  return new;
end $$;

-- Marks the gap that begins where somebody lives. As the service, since whoever writes one row may not see the one before it.
create function mark_awaited(place uuid) returns void language plpgsql set samplats.looks to 'service' as $$
begin
  update vacancy v set awaits_departure = not v.awaits_departure
    where v.place_id = place and v.awaits_departure is distinct from exists (
      select 1 from occupancy o where o.place_id = place and o.lived_in and o.ends_before = v.free_from);
end $$;

create function occupancy_waits() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    perform mark_awaited(old.place_id);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.place_id <> old.place_id) then
    perform mark_awaited(new.place_id);
  end if;
  return null;
end $$;
-- After those that make the gaps: triggers of one event go by their names.
create trigger occupancy_waits after insert or delete or update of place_id, starts_on, ends_before, lived_in on occupancy
  for each row execute function occupancy_waits();
