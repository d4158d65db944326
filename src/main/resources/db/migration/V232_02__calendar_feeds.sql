-- A secret address at which a calendar program reads arrivals and departures: of one home, or of the cases of one handler. Only the hash of
-- the secret is kept; what is read there names no person.
create table calendar_feed (
  hash          bytea primary key,
  id            uuid not null,
  owner         text not null,
  municipality  text not null,
  home_id       uuid references home,
  made_at       timestamptz not null
);
comment on column calendar_feed.owner is 'the user name of whoever made it';
create unique index calendar_feed_one on calendar_feed (owner, municipality, home_id) nulls not distinct;

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy owners on calendar_feed using ((select is_the_service())
  or (owner = (select my_name()) and municipality = (select my_municipality())));
