-- Sessions that somebody has ended while their tokens still run: a copy of the cookie is of no use, on any replica. Of a token its hash
-- is kept, as long as the token could be used.
create table ended_session (
  hash       bytea primary key check (length(hash) = 32),
  kept_until timestamptz not null
);
create index ended_session_kept on ended_session (kept_until);
alter table ended_session enable row level security;
alter table ended_session force row level security;
create policy service on ended_session using ((select is_the_service()));
