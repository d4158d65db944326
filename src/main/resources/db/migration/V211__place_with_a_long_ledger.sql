-- A place with a thousand rows is booked as fast as one with ten: the gaps of a place do not overlap, so the one that holds a day is the last that
-- begins by then, and one row of the index finds it. Which gaps wait for a departure is asked of those alone that may change.
create index vacancy_awaits on vacancy (place_id) where awaits_departure;

create or replace function lock_vacancy(place uuid, starts date, ends date) returns boolean language plpgsql as $$
begin
  if not exists (select 1 from vacancy v where v.place_id = place and v.free_until >= ends
                 and v.free_from = (select max(l.free_from) from vacancy l where l.place_id = place and l.free_from <= starts)) then
    return false;
  end if;
  perform lock_place(place);
  perform 1 from vacancy v where v.place_id = place and v.free_until >= ends
    and v.free_from = (select max(l.free_from) from vacancy l where l.place_id = place and l.free_from <= starts) for update;
  return found;
end $$;

create or replace function lock_offered_vacancy(place uuid, starts date, ends date) returns boolean language plpgsql as $$
begin
  return lock_vacancy(place, starts, ends) and not exists (
    select 1 from vacancy v where v.place_id = place and v.awaits_departure and v.free_from <= starts and v.free_until >= ends
      and v.free_from <= the_day());
end $$;

create or replace function vacancy_take(place uuid, starts date, ends date) returns void language plpgsql as $$
declare
  gap vacancy;
begin
  select * into strict gap from vacancy v where v.place_id = place and v.free_until >= ends
    and v.free_from = (select max(l.free_from) from vacancy l where l.place_id = place and l.free_from <= starts);
  if gap.free_from < starts then
    update vacancy set free_until = starts where id = gap.id;
    if ends < gap.free_until then
      insert into vacancy (place_id, home_id, form, municipality, free_from, free_until)
        values (gap.place_id, gap.home_id, gap.form, gap.municipality, ends, gap.free_until);
    end if;
  elsif ends < gap.free_until then
    update vacancy set free_from = ends where id = gap.id;
  else
    delete from vacancy where id = gap.id;
  end if;
end $$;

create or replace function vacancy_give(place uuid, starts date, ends date) returns void language plpgsql as $$
declare
  before_it vacancy;
  after_it vacancy;
begin
  select * into before_it from vacancy v where v.place_id = place and v.free_until = starts
    and v.free_from = (select max(l.free_from) from vacancy l where l.place_id = place and l.free_from < starts);
  select * into after_it from vacancy v where v.place_id = place and v.free_from = ends;
  if before_it.id is not null and after_it.id is not null then
    delete from vacancy where id = after_it.id;
    update vacancy set free_until = after_it.free_until where id = before_it.id;
  elsif before_it.id is not null then
    update vacancy set free_until = ends where id = before_it.id;
  elsif after_it.id is not null then
    update vacancy set free_from = starts where id = after_it.id;
  else
    insert into vacancy (place_id, home_id, form, municipality, free_from, free_until)
      select p.id, h.id, h.form, h.municipality, starts, ends
      from place p join home h on h.id = p.home_id where p.id = place;
  end if;
end $$;

-- Those marked that nobody lives before any more, and those unmarked that begin where somebody lives.
create or replace function mark_awaited(place uuid) returns void language plpgsql set samplats.looks to 'service' as $$
begin
  update vacancy v set awaits_departure = false
    where v.place_id = place and v.awaits_departure and not exists (
      select 1 from occupancy o where o.place_id = place and o.lived_in and o.ends_before = v.free_from);
  update vacancy v set awaits_departure = true
    where v.place_id = place and not v.awaits_departure and v.free_from = any(array(
      select o.ends_before from occupancy o where o.place_id = place and o.lived_in));
end $$;
