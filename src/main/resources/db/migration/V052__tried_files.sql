-- The files of a dry run that found no mistake, byte by byte, until they are taken in or a day has gone: what is confirmed is what was tried.
create table import_file (
  run_id    uuid not null references import_run on delete cascade,
  position  integer not null,
  name      text not null,
  content   bytea not null,
  kept_at   timestamptz not null default now(),
  primary key (run_id, position)
);
create index import_file_age on import_file (kept_at);

-- A dry run is confirmed once; the run that it led to tells the rest.
alter table import_run add column confirmed_as uuid references import_run;
comment on column import_run.confirmed_as is 'of a dry run: the run that took its files in';
