-- The placement that came of such a question says the same.
alter table placement
  add column afterwards text check (length(afterwards) between 1 and 500),
  add column afterwards_by text;
