-- The stored answer to a creating call: written in the same transaction as its effect, so that a repeat has none.
create table stored_answer (
  actor        text not null,
  key_hash     text not null,
  fingerprint  text not null,
  body         jsonb,
  created_at   timestamptz not null default now(),
  primary key (actor, key_hash)
);
create index stored_answer_age on stored_answer (created_at);

create table import_run (
  id           uuid primary key,
  started_by   text not null,
  dry_run      boolean not null,
  status       text not null check (status in ('RUNNING', 'DONE', 'REFUSED')),
  rows         integer not null default 0,
  done         integer not null default 0,
  report       jsonb not null default '{}',
  errors       jsonb not null default '[]',
  started_at   timestamptz not null default now(),
  finished_at  timestamptz
);
