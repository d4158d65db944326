-- "Tell me when something fits": for a request, or for a search that nobody has written down. A watch is its owner's alone; it goes with its
-- request, and after some months by itself. Which homes fitted already is kept, so that only what is new is told.
create table watch (
  id            uuid primary key,
  owner         text not null,
  municipality  text not null,
  request_id    uuid references purchase_request,
  query         text check (length(query) <= 2000),
  search        jsonb,
  known         uuid[] not null,
  found         uuid[] not null,
  made_at       timestamptz not null,
  looked_at     timestamptz not null,
  version       integer not null default 0,
  check ((request_id is null) = (query is not null)),
  check ((query is null) = (search is null))
);
comment on column watch.query is 'the search as its address has it';
comment on column watch.found is 'homes that came to fit and that the owner has not looked at yet';
create unique index watch_request on watch (owner, request_id) where request_id is not null;
create index watch_owner on watch (owner, made_at);
create index watch_looked on watch (looked_at);
create index watch_of_request on watch (request_id) where request_id is not null;

alter table watch enable row level security;
alter table watch force row level security;
create policy owners on watch using ((select is_the_service())
  or (owner = (select my_name()) and municipality = (select my_municipality())));
