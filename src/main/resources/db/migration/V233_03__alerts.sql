-- What was sent to whom in turn, and whether it was taken; for some months.
create table alert (
  id        uuid primary key,
  home_id   uuid not null,
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
