-- What is erased when (gallring), as data: a site changes how long by its own decision. What each rule erases is in the code, by its name.
create table retention_rule (
  code        text primary key,
  kept        integer not null check (kept >= 0),
  unit        text not null check (unit in ('DAYS', 'CALENDAR_YEARS')),
  law         text not null,
  sort_order  integer not null unique
);
comment on column retention_rule.unit is 'days after the end, or whole calendar years after the year of the end';
insert into retention_rule values
  ('REQUEST_NEEDS', 365, 'DAYS', 'GDPR art. 5.1 e, art. 9', 1),
  ('OFFER_TEXTS', 365, 'DAYS', 'GDPR art. 5.1 e', 2),
  ('PLACEMENT_TEXTS', 730, 'DAYS', 'GDPR art. 5.1 e', 3),
  ('PURCHASE_TEXTS', 730, 'DAYS', 'GDPR art. 5.1 e', 4),
  ('CASE_REFERENCES', 7, 'CALENDAR_YEARS', 'Bokföringslagen (1999:1078) 7:2; lag (2018:597) 3:12', 5),
  ('STAFF_NAMES', 7, 'CALENDAR_YEARS', 'Bokföringslagen (1999:1078) 7:2', 6),
  ('DEAD_NOTICES', 90, 'DAYS', 'GDPR art. 5.1 e', 7),
  ('IMPORT_FAULTS', 90, 'DAYS', 'GDPR art. 5.1 e', 8);

-- What must not be erased for the time being: a supervision, an appeal, a claim. On a request it holds its placement too, and the other way.
create table retention_hold (
  id         uuid primary key,
  thing      text not null check (thing in ('REQUEST', 'PLACEMENT')),
  thing_id   uuid not null,
  ground     text not null check (length(ground) between 1 and 60),
  placed_by  text not null,
  placed_at  timestamptz not null,
  lifted_by  text,
  lifted_at  timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
comment on column retention_hold.ground is 'the registry''s number of the matter (diarienummer), never what it is about';
create unique index one_hold on retention_hold (thing_id) where lifted_at is null;

-- What was erased, by which rule, how many rows; its hash is in the journal. Added to, never changed.
create table retention_certificate (
  id       uuid primary key,
  day      date not null,
  content  text not null,
  hash     bytea not null check (length(hash) = 32),
  made_at  timestamptz not null
);
create index retention_certificate_day on retention_certificate (day desc, id);
create trigger retention_certificate_stands before update or delete on retention_certificate
  for each row execute function journal_stands();
create trigger retention_certificate_stays before truncate on retention_certificate
  for each statement execute function journal_stands();

-- Whether a request, or what came of it, is held.
create function is_held(request uuid, placed uuid) returns boolean language sql stable as $$
  select exists (select 1 from retention_hold h where h.lifted_at is null and (h.thing_id = request or h.thing_id = placed
    or h.thing_id in (select p.id from placement p where p.request_id = request)
    or h.thing_id in (select p.request_id from placement p where p.id = placed)))
$$;

-- An issued settlement never changes, but the case it was about is forgotten when the books are old enough.
create function settlement_lines_stand_but_for_the_case() returns trigger language plpgsql as $$
begin
  if exists (
      select 1 from before_it o join settlement s on s.id = o.settlement_id left join after_it n on n.id = o.id
      where s.status = 'ISSUED' and (n.id is null or n.case_reference is not null
        or to_jsonb(n) - 'case_reference' is distinct from to_jsonb(o) - 'case_reference')) then
    raise exception 'an issued settlement never changes' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger settlement_lines_changed on settlement_line;
create trigger settlement_lines_changed after update on settlement_line
  referencing old table as before_it new table as after_it
  for each statement execute function settlement_lines_stand_but_for_the_case();
