-- How often the ledger and the offers have changed: a page that is open asks for no more. A sequence counts without a lock
-- that bookings would wait for (NOTIFY would make their commits queue), and may count what is rolled back afterwards.
create sequence vacancy_changes;
create sequence offer_changes;

create function count_vacancy_change() returns trigger language plpgsql as $$
begin
  perform nextval('vacancy_changes');
  return null;
end $$;

create function count_offer_change() returns trigger language plpgsql as $$
begin
  perform nextval('offer_changes');
  return null;
end $$;

create trigger occupancy_changes after insert or update or delete on occupancy
  for each statement execute function count_vacancy_change();
create trigger offer_changes after insert or update or delete on offer
  for each statement execute function count_offer_change();

-- Where to write to a member of staff; never to a person in need of a place.
create table contact (
  user_name text primary key,
  email text not null check (length(email) <= 200),
  seen_on date not null
);

-- A link in a mail that confirms one home's vacancies once. Only its hash is kept.
create table confirm_link (
  hash bytea primary key,
  home_id uuid not null references home on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index confirm_link_home on confirm_link (home_id);
