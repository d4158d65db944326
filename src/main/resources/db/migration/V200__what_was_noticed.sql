-- Beside its mistakes a run tells what stopped nothing but should be known, and which rows it changes, old beside new. What cells hold
-- is kept for a day, as the files themselves.
alter table import_run
  add column notes jsonb not null default '[]',
  add column row_changes jsonb not null default '[]',
  add column holds_cells boolean not null default false;
create index import_run_cells on import_run (started_at) where holds_cells;
comment on column import_run.notes is 'what was left out or looks odd, as errors; stops nothing';
comment on column import_run.row_changes is 'the first rows that are changed, old beside new';
comment on column import_run.holds_cells is 'whether errors, notes or row_changes hold what cells say';
