-- A home, or one of its places, closes for good from a day, or pauses until one. To be notified to IVO within a month (SoL 26:2): a task
-- with its day until the home says that it is done. Nothing here is about a person.
create table home_closure (
  id               uuid primary key,
  home_id          uuid not null references home,
  place_id         uuid,
  closes_on        date not null,
  opens_on         date,
  reason           text not null,
  notify_ivo_by    date not null,
  ivo_notified_on  date,
  decided_at       timestamptz not null,
  undone_at        timestamptz,
  version          integer not null default 0,
  check (opens_on > closes_on)
);
create index home_closure_home on home_closure (home_id, id);
