-- What changes what a stay costs while it goes on: notice, another level of care, and what was used beside the days.
alter table placement_fact drop constraint placement_fact_kind_check;
alter table placement_fact
  add column level text check (level in ('BASE', 'RAISED')),
  add column add_on text,
  add column quantity numeric(12, 4),
  add constraint placement_fact_kind_check check (kind in ('BOOKED', 'ARRIVED', 'ABSENT', 'RETURNED', 'EXTENDED',
    'DEPARTED', 'ADMITTED', 'CANCELLED', 'NO_SHOW', 'NOTICE_GIVEN', 'LEVEL_CHANGED', 'ADD_ON_USED')),
  add constraint a_changed_level_is_named check ((kind = 'LEVEL_CHANGED') = (level is not null)),
  add constraint a_used_add_on_is_counted check ((kind = 'ADD_ON_USED') = (add_on is not null)
    and (add_on is null) = (quantity is null));
create index placement_charged on placement (seller, coalesce(ends_before, 'infinity'), buyer) where buyer <> seller;

create table settlement (
  id          uuid primary key,
  reference   text unique,
  seller      text not null references municipality,
  buyer       text not null references municipality,
  month       date not null check (extract(day from month) = 1),
  status      text not null check (status in ('DRAFT', 'ISSUED')),
  total_ore   bigint not null default 0,
  line_count  integer not null default 0,
  drafted_at  timestamptz not null,
  issued_at   timestamptz,
  issued_by   text,
  version     integer not null default 0,
  unique (seller, buyer, month),
  check (seller <> buyer),
  check ((status = 'ISSUED') = (issued_at is not null)),
  check ((status = 'ISSUED') = (reference is not null)),
  check ((status = 'ISSUED') = (issued_by is not null))
);
create index settlement_buyer on settlement (buyer, month);
create index settlement_month on settlement (month, id);
create sequence settlement_number;

create table settlement_line (
  id              bigint generated always as identity primary key,
  settlement_id   uuid not null references settlement on delete cascade,
  placement_id    uuid references placement,
  home_id         uuid not null references home,
  case_reference  text,
  kind            text not null check (kind in ('DAY_PRICE', 'RESERVATION', 'ABSENCE', 'NOTICE', 'DEPARTURE_DAY', 'ADD_ON',
                                                'YEAR_END')),
  starts_on       date not null,
  ends_before     date not null,
  days            integer not null,
  unit            text not null check (unit in ('DAY', 'HOUR', 'KM', 'TIME')),
  quantity        numeric(14, 4) not null,
  unit_price_ore  bigint not null,
  percent         integer not null check (percent between 0 and 100),
  amount_ore      bigint not null,
  level           text check (level in ('BASE', 'RAISED')),
  add_on          text not null default '',
  preliminary     boolean not null default false,
  price_row       uuid,
  fact_id         bigint,
  check (ends_before > starts_on),
  constraint a_line_is_its_quantity_times_its_price check (amount_ore = round(quantity * unit_price_ore))
);
create index settlement_line_settlement on settlement_line (settlement_id, id);
create index settlement_line_placement on settlement_line (placement_id, settlement_id);
create index settlement_line_year_end on settlement_line (home_id, starts_on) where kind = 'YEAR_END';

comment on column settlement.issued_by is 'the economist who issued it, never a resident';
comment on column settlement_line.fact_id is 'the reported add-on that is charged; for a year''s end, nothing';

-- What is issued never changes, and its sum is that of its lines.
create function settlement_stands() returns trigger language plpgsql as $$
begin
  if old.status = 'ISSUED' then
    raise exception 'an issued settlement never changes' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' and new.status = 'ISSUED' and new.total_ore is distinct from
      (select coalesce(sum(l.amount_ore), 0) from settlement_line l where l.settlement_id = new.id) then
    raise exception 'a settlement is the sum of its lines' using errcode = '23514';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger settlement_stands before update or delete on settlement
  for each row execute function settlement_stands();

create function settlement_lines_stand() returns trigger language plpgsql as $$
begin
  if exists (select 1 from changed c join settlement s on s.id = c.settlement_id where s.status = 'ISSUED') then
    raise exception 'an issued settlement never changes' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger settlement_lines_added after insert on settlement_line
  referencing new table as changed for each statement execute function settlement_lines_stand();
create trigger settlement_lines_changed after update on settlement_line
  referencing old table as changed for each statement execute function settlement_lines_stand();
create trigger settlement_lines_removed after delete on settlement_line
  referencing old table as changed for each statement execute function settlement_lines_stand();
