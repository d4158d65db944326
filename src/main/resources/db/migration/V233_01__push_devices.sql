-- Browsers of members of staff that asked to be told: where their push service listens, and the keys that a message is
-- sealed with, so that the service in between reads nothing. Of each message the device is told a kind and a link, never a person.
create table push_device (
  id            uuid primary key,
  owner         text not null,
  municipality  text,
  endpoint      text not null unique check (length(endpoint) between 1 and 500),
  p256dh        bytea not null check (length(p256dh) = 65),
  auth          bytea not null check (length(auth) = 16),
  added_at      timestamptz not null
);
create index push_device_owner on push_device (owner);
alter table push_device enable row level security;
alter table push_device force row level security;
create policy owners on push_device using ((select is_the_service()) or owner = (select my_name()));
