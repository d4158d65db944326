-- The journal: who did and saw what. Entries are written in the transaction of what they tell of and never change. A moment later each
-- is sealed: it gets the next number of one unbroken row, and a hash over its content and the hash before it. Three tables, so that
-- nothing is ever updated: who may only insert and select can write the journal and cannot mend it.
create table journal_entry (
  id            bigint generated always as identity primary key,
  recorded_at   timestamptz not null,
  happened_on   date not null,
  actor         text not null check (length(actor) <= 200),
  roles         text[] not null,
  municipality  text check (length(municipality) <= 20),
  operation     text not null check (operation ~ '^[a-z][a-z-]{1,40}[.][a-z][a-z-]{1,40}$'),
  thing         text not null check (length(thing) <= 40),
  thing_id      text not null check (length(thing_id) <= 200),
  outcome       text not null check (outcome in ('DONE', 'REFUSED')),
  confidential  boolean not null,
  facts         jsonb not null check (jsonb_typeof(facts) = 'object')
);
comment on table journal_entry is 'references alone: ids, codes, days, numbers and the user names of staff; nothing about a resident';
comment on column journal_entry.actor is 'the user name of a member of staff; the service itself has no role';
comment on column journal_entry.confidential is 'it is about somebody with a protected identity';
create index journal_entry_time on journal_entry (recorded_at, id);
create index journal_entry_actor on journal_entry (actor, recorded_at, id);
create index journal_entry_thing on journal_entry (thing_id, recorded_at, id);
create index journal_entry_confidential on journal_entry (recorded_at, id) where confidential;
create index journal_entry_review on journal_entry (thing_id, id) where operation = 'journal.reviewed';

create table journal_seal (
  number         bigint primary key check (number > 0),
  entry_id       bigint not null unique references journal_entry,
  previous_hash  bytea not null check (length(previous_hash) = 32),
  hash           bytea not null check (length(hash) = 32)
);

-- Which entries wait for their seal. An aid, no evidence: an entry that is lost from here is found by whoever verifies the journal.
create table journal_unsealed (
  entry_id  bigint primary key references journal_entry,
  since     timestamptz not null default now()
);

-- Where the row ended on the evening of a day, for whoever keeps it elsewhere.
create table journal_head (
  day          date primary key,
  number       bigint not null check (number >= 0),
  hash         bytea not null check (length(hash) = 32),
  exported_at  timestamptz not null
);

create function journal_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only added to' using errcode = '23514', constraint = 'journal_only_grows';
end $$;
create trigger journal_entry_stands before update or delete on journal_entry
  for each row execute function journal_stands();
create trigger journal_entry_stays before truncate on journal_entry
  for each statement execute function journal_stands();
create trigger journal_seal_stands before update or delete on journal_seal
  for each row execute function journal_stands();
create trigger journal_seal_stays before truncate on journal_seal
  for each statement execute function journal_stands();
create trigger journal_head_stands before update or delete on journal_head
  for each row execute function journal_stands();
create trigger journal_head_stays before truncate on journal_head
  for each statement execute function journal_stands();

create function journal_entry_waits() returns trigger language plpgsql as $$
begin
  insert into journal_unsealed (entry_id) values (new.id);
  return null;
end $$;
create trigger journal_entry_waits after insert on journal_entry
  for each row execute function journal_entry_waits();
