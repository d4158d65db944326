-- Homes, their places, and the one ledger of what takes a place. A vacancy is a gap in the ledger.
create table home (
  id               uuid primary key,
  external_id      text not null unique,
  name             text not null,
  municipality     text not null references municipality,
  form             text not null references housing_form,
  age_from         integer not null check (age_from between 0 and 120),
  age_to           integer not null check (age_to between 0 and 120),
  sexes            text[] not null check (cardinality(sexes) > 0 and sexes <@ array ['MALE', 'FEMALE']),
  specialisms      text[] not null,
  refuses          text[] not null,
  wheelchair       boolean not null,
  notified_places  integer not null check (notified_places between 0 and 1000),
  notified_on      date,
  address          text,
  lat              double precision check (lat between -90 and 90),
  lon              double precision check (lon between -180 and 180),
  email            text,
  notice_days      integer not null check (notice_days between 0 and 3650),
  confirmed_at     timestamptz,
  reminded_at      timestamptz,
  version          integer not null default 0,
  check (age_from <= age_to),
  check ((lat is null) = (lon is null))
);
create index home_municipality on home (municipality, form);
create index home_form on home (form);

create table place (
  id           uuid primary key,
  external_id  text not null unique,
  home_id      uuid not null references home,
  label        text not null,
  wheelchair   boolean not null,
  room         text,
  version      integer not null default 0,
  unique (home_id, label)
);

create table occupancy (
  id            uuid primary key,
  place_id      uuid not null references place,
  starts_on     date not null,
  ends_before   date,
  kind          text not null check (kind in ('RESIDENT', 'STAY', 'HOLD', 'CLOSURE')),
  municipality  text not null references municipality,
  reason        text,
  confidential  boolean not null default false,
  recorded_at   timestamptz not null default now(),
  version       integer not null default 0,
  check (ends_before > starts_on),
  check (kind <> 'CLOSURE' or (reason is not null and ends_before is not null)),
  constraint a_place_is_never_double_booked
    exclude using gist (place_id with =, daterange(starts_on, ends_before) with &&)
);
create index occupancy_place on occupancy (place_id, starts_on);
create index occupancy_municipality on occupancy (municipality, starts_on);

-- Free intervals per place, infinite where nothing bounds them. Written by the triggers below and by nothing else.
create table vacancy (
  id            bigint generated always as identity primary key,
  place_id      uuid not null references place on delete cascade,
  home_id       uuid not null,
  form          text not null,
  municipality  text not null,
  free_from     date not null,
  free_until    date not null,
  check (free_from < free_until),
  unique (place_id, free_from)
);
-- Search asks: of this form, in these municipalities, free at least until the end, from the start or earlier. What ended
-- long ago lies before the range that the index scan enters, so that history does not slow a search down.
create index vacancy_search on vacancy (form, municipality, free_until, free_from) include (place_id, home_id);

-- A home has no more places than it has notified to IVO (SoL 26:2).
create function place_within_notified() returns trigger language plpgsql as $$
declare
  notified integer;
begin
  select notified_places into notified from home where id = new.home_id for no key update;
  if (select count(*) from place where home_id = new.home_id) > notified then
    raise exception 'more places than notified' using errcode = '23514', constraint = 'more_places_than_notified';
  end if;
  return null;
end $$;
create trigger place_within_notified after insert or update of home_id on place
  for each row execute function place_within_notified();

create function home_within_notified() returns trigger language plpgsql as $$
begin
  if (select count(*) from place where home_id = new.id) > new.notified_places then
    raise exception 'more places than notified' using errcode = '23514', constraint = 'more_places_than_notified';
  end if;
  return null;
end $$;
create trigger home_within_notified after update of notified_places on home
  for each row execute function home_within_notified();

-- Everyone who changes a place's ledger takes turns on the place row, and does so before touching any row of the ledger
-- or of its gaps: the order place, ledger, gaps is what keeps takers and givers of neighbouring periods from waiting for
-- each other. Taking such a row needs no lock on it (foreign keys only share its key), so readers never wait.
create function lock_place(place uuid) returns void language sql as $$
  select 1 from place p where p.id = place for no key update;
$$;

-- Locks the place and the gap that holds the whole period; false when there is none. Looks before it waits: a period that
-- is taken already is refused at once. Looks again after it has waited, with the eyes of a new statement.
create function lock_vacancy(place uuid, starts date, ends date) returns boolean language plpgsql as $$
begin
  if not exists (select 1 from vacancy v
                 where v.place_id = place and v.free_from <= starts and v.free_until >= ends) then
    return false;
  end if;
  perform lock_place(place);
  perform 1 from vacancy v
    where v.place_id = place and v.free_from <= starts and v.free_until >= ends for update;
  return found;
end $$;

-- Takes a period out of its gap: the gap is cut, split, moved or removed. The place is locked.
create function vacancy_take(place uuid, starts date, ends date) returns void language plpgsql as $$
declare
  gap vacancy;
begin
  select * into strict gap from vacancy v
    where v.place_id = place and v.free_from <= starts and v.free_until >= ends;
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

-- Gives a period back and joins it with the gaps beside it. The place is locked.
create function vacancy_give(place uuid, starts date, ends date) returns void language plpgsql as $$
declare
  before_it vacancy;
  after_it vacancy;
begin
  select * into before_it from vacancy v where v.place_id = place and v.free_until = starts;
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

-- Before the row reaches the exclusion constraint: that waits for whoever is writing or deleting a row of the same days,
-- and two that wait there for each other's rows would never end. So the place is locked first, and what no gap holds does
-- not get as far. (A row that is moved brings the days that it has already.)
create function occupancy_locks_place() returns trigger language plpgsql as $$
declare
  days datemultirange;
  part daterange;
begin
  if tg_op = 'DELETE' then
    perform lock_place(old.place_id);
    return old;
  end if;
  days := datemultirange(daterange(new.starts_on, new.ends_before));
  if tg_op = 'UPDATE' then
    perform lock_place(least(old.place_id, new.place_id));
    perform lock_place(greatest(old.place_id, new.place_id));
    if old.place_id = new.place_id then
      days := days - datemultirange(daterange(old.starts_on, old.ends_before));
    end if;
  end if;
  foreach part in array array(select unnest(days)) loop
    if not lock_vacancy(new.place_id, lower(part), coalesce(upper(part), 'infinity')) then
      raise exception 'the place is taken' using errcode = '23P01', constraint = 'a_place_is_never_double_booked';
    end if;
  end loop;
  return new;
end $$;

create function occupancy_changes_vacancy() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    perform vacancy_give(old.place_id, old.starts_on, coalesce(old.ends_before, 'infinity'));
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    perform vacancy_take(new.place_id, new.starts_on, coalesce(new.ends_before, 'infinity'));
  end if;
  return null;
end $$;
create trigger occupancy_locks_place before insert or delete on occupancy
  for each row execute function occupancy_locks_place();
create trigger occupancy_move_locks_place before update of place_id, starts_on, ends_before on occupancy
  for each row when ((old.place_id, old.starts_on, coalesce(old.ends_before, 'infinity'))
    is distinct from (new.place_id, new.starts_on, coalesce(new.ends_before, 'infinity')))
  execute function occupancy_locks_place();
create trigger occupancy_taken after insert or delete on occupancy
  for each row execute function occupancy_changes_vacancy();
create trigger occupancy_moved after update of place_id, starts_on, ends_before on occupancy
  for each row when ((old.place_id, old.starts_on, coalesce(old.ends_before, 'infinity'))
    is distinct from (new.place_id, new.starts_on, coalesce(new.ends_before, 'infinity')))
  execute function occupancy_changes_vacancy();

-- Of the home as it is once a change of it that is under way has ended.
create function place_opens_vacancy() returns trigger language plpgsql as $$
begin
  perform 1 from home where id = new.home_id for no key update;
  if tg_op = 'INSERT' then
    perform vacancy_give(new.id, '-infinity', 'infinity');
  else
    update vacancy v set home_id = h.id, form = h.form, municipality = h.municipality
      from home h where h.id = new.home_id and v.place_id = new.id;
  end if;
  return null;
end $$;
create trigger place_opens_vacancy after insert or update of home_id on place
  for each row execute function place_opens_vacancy();

-- Waits for those who are changing the ledger of its places: a gap that they are about to make is not seen before.
create function home_moves_vacancy() returns trigger language plpgsql as $$
begin
  perform lock_place(p.id) from (select id from place where home_id = new.id order by id) p;
  update vacancy set form = new.form, municipality = new.municipality where home_id = new.id;
  return null;
end $$;
create trigger home_moves_vacancy after update of form, municipality on home
  for each row when ((old.form, old.municipality) is distinct from (new.form, new.municipality))
  execute function home_moves_vacancy();
create index vacancy_home on vacancy (home_id);
