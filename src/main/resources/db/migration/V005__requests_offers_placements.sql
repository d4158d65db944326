-- A need, the homes that were asked, and the placement that came of it. No column holds an identity of a resident.
create sequence request_number;
create sequence placement_number;

create table purchase_request (
  id                    uuid primary key,
  reference             text not null unique,
  municipality          text not null references municipality,
  handler               text not null,
  case_reference        text not null,
  form                  text not null references housing_form,
  age                   integer not null check (age between 0 and 120),
  sex                   text not null check (sex in ('MALE', 'FEMALE')),
  needs                 text[] not null,
  risks                 text[] not null,
  wheelchair            boolean not null,
  decision_date         date not null,
  wanted_start          date not null,
  expected_days         integer check (expected_days between 1 and 36500),
  max_distance_km       integer check (max_distance_km between 0 and 2000),
  max_day_price_ore     bigint check (max_day_price_ore > 0),
  urgency               text not null check (urgency in ('PLANNED', 'URGENT', 'ACUTE')),
  protected_identity    boolean not null,
  avoid_municipalities  text[] not null,
  special_reasons       text,
  linked_to             uuid references purchase_request,
  together              boolean not null default false,
  status                text not null check (status in ('DRAFT', 'OPEN', 'PLACED', 'PLACED_EXTERNALLY', 'WITHDRAWN')),
  closing_reason        text,
  recorded_at           timestamptz not null,
  closed_at             timestamptz,
  version               integer not null default 0
);
create index request_case on purchase_request (municipality, case_reference);
create index request_queue on purchase_request (municipality, status, id);
create index request_link on purchase_request (linked_to) where linked_to is not null;
create index request_open on purchase_request (form, municipality) where status = 'OPEN';

create table decline_reason (
  code        text primary key,
  name_sv     text not null,
  name_en     text not null,
  needs_text  boolean not null,
  sort_order  integer not null unique
);
insert into decline_reason values
  ('TARGET_GROUP', 'Fel målgrupp', 'Wrong target group', false, 1),
  ('RISK', 'Risk som boendet inte kan möta', 'A risk that the home cannot meet', false, 2),
  ('GROUP_COMPOSITION', 'Gruppsammansättning', 'Group composition', false, 3),
  ('STAFFING', 'Bemanning', 'Staffing', false, 4),
  ('NO_VACANCY', 'Ingen ledig plats trots allt', 'No vacancy after all', false, 5),
  ('OTHER', 'Annat', 'Other', true, 6);

create table offer (
  id              uuid primary key,
  request_id      uuid not null references purchase_request,
  place_id        uuid not null references place,
  home_id         uuid not null references home,
  buyer           text not null references municipality,
  seller          text not null references municipality,
  starts_on       date not null,
  ends_before     date,
  status          text not null check (status in ('ASKED', 'MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  hold_id         uuid references occupancy on delete set null,
  quote           jsonb,
  expires_at      timestamptz not null,
  asked_at        timestamptz not null,
  answered_at     timestamptz,
  closed_at       timestamptz,
  decline_reason  text references decline_reason,
  decline_text    text,
  protected_for   text,
  version         integer not null default 0,
  check (ends_before > starts_on),
  check ((status = 'DECLINED') = (decline_reason is not null))
);
create index offer_request on offer (request_id);
create index offer_buyer on offer (buyer, status, id);
create index offer_home on offer (home_id, status, id);
create index offer_seller on offer (seller, status, id);
create index offer_expiry on offer (expires_at) where status in ('ASKED', 'MADE');
create index offer_hold on offer (hold_id) where hold_id is not null;
-- One live question to a place for one request; and one accepted offer for a request, ever.
create unique index offer_live on offer (request_id, place_id) where status in ('ASKED', 'MADE');
create unique index offer_accepted on offer (request_id) where status = 'ACCEPTED';

create table placement (
  id              uuid primary key,
  reference       text not null unique,
  request_id      uuid references purchase_request,
  offer_id        uuid unique references offer,
  occupancy_id    uuid unique references occupancy on delete set null,
  place_id        uuid not null references place,
  home_id         uuid not null references home,
  buyer           text not null references municipality,
  seller          text not null references municipality,
  case_reference  text not null,
  starts_on       date not null,
  ends_before     date,
  status          text not null check (status in ('BOOKED', 'ONGOING', 'ENDED', 'CANCELLED', 'NO_SHOW')),
  quote           jsonb,
  admitted_by     text,
  admitted_on     date,
  protected_for   text,
  recorded_at     timestamptz not null,
  version         integer not null default 0,
  check (ends_before >= starts_on),
  check ((admitted_by is null) = (admitted_on is null))
);
create index placement_buyer on placement (buyer, status, id);
create index placement_seller on placement (seller, status, id);
create index placement_home on placement (home_id, status, id);
create index placement_request on placement (request_id) where request_id is not null;
create index placement_place on placement (place_id, starts_on);

-- What happened in a placement: the day it happened and the time it was recorded. Rows are added, never changed.
create table placement_fact (
  id            bigint generated always as identity primary key,
  placement_id  uuid not null references placement,
  kind          text not null check (kind in ('BOOKED', 'ARRIVED', 'ABSENT', 'RETURNED', 'EXTENDED', 'DEPARTED',
                                              'ADMITTED', 'CANCELLED', 'NO_SHOW')),
  happened_on   date not null,
  until         date,
  recorded_at   timestamptz not null,
  decided_by    text,
  reason        text,
  check (kind <> 'ADMITTED' or decided_by is not null)
);
create index placement_fact_placement on placement_fact (placement_id, id);

create table absence (
  id            uuid primary key,
  placement_id  uuid not null references placement,
  starts_on     date not null,
  ends_before   date,
  check (ends_before > starts_on),
  exclude using gist (placement_id with =, daterange(starts_on, ends_before) with &&)
);

comment on column placement_fact.decided_by is 'the home''s manager who admitted, never a resident';
comment on column placement.protected_for is 'with a protected identity: the user name of the only handler who sees it';
