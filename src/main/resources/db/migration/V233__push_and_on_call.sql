-- Browsers of members of staff that asked to be told: where their push service listens, and the keys that a message is sealed with, so that the
-- service in between reads nothing. Of each message the device is told a kind and a link, never a person.
create table push_device (
  id            uuid primary key,
  owner         text not null,
  municipality  text references municipality,
  endpoint      text not null unique check (length(endpoint) between 1 and 500),
  p256dh        bytea not null check (length(p256dh) = 65),
  auth          bytea not null check (length(auth) = 16),
  added_at      timestamptz not null
);
create index push_device_owner on push_device (owner);
alter table push_device enable row level security;
alter table push_device force row level security;
create policy owners on push_device using ((select is_the_service()) or owner = (select my_name()));

-- Who is told of an acute inquiry to a home, in turn: a telephone, or the devices of a member of staff.
create table on_call (
  id         uuid primary key,
  home_id    uuid not null references home,
  turn       integer not null check (turn between 1 and 10),
  label      text not null check (length(label) between 1 and 60),
  phone      text check (length(phone) between 1 and 30),
  user_name  text,
  constraint on_call_turn unique (home_id, turn) deferrable initially deferred,
  check (num_nonnulls(phone, user_name) = 1)
);
comment on column on_call.label is 'what the home calls the turn, such as night';
alter table on_call enable row level security;
alter table on_call force row level security;
create policy homes on on_call using ((select is_the_service()) or exists (
  select 1 from home h where h.id = on_call.home_id and h.municipality = (select my_municipality())));

-- What was sent to whom in turn, and whether it was taken; for some months.
create table alert (
  id        uuid primary key,
  home_id   uuid not null references home,
  offer_id  uuid not null references offer on delete cascade,
  label     text not null,
  channel   text not null check (channel in ('PUSH', 'SMS')),
  outcome   text not null check (outcome in ('SENT', 'FAILED', 'NO_DEVICE')),
  at        timestamptz not null
);
create index alert_home on alert (home_id, at);
create index alert_offer on alert (offer_id);
create index alert_at on alert (at);
alter table alert enable row level security;
alter table alert force row level security;
create policy homes on alert using ((select is_the_service()) or exists (
  select 1 from home h where h.id = alert.home_id and h.municipality = (select my_municipality())));

-- A notice goes by mail, as a push or as a text message; the latter two in turn where a home has people on call.
alter table notice
  add column channel text not null default 'MAIL' check (channel in ('MAIL', 'PUSH', 'SMS')),
  add column on_call_id uuid references on_call on delete cascade;
create index notice_on_call on notice (on_call_id) where on_call_id is not null;
