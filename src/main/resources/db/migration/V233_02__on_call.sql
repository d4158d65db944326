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
