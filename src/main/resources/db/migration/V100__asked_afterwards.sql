-- A stay that had begun when it was asked for is recorded on purpose: why, and by whom. And a question names the level of care.
alter table offer
  add column level text not null default 'BASE' check (level in ('BASE', 'RAISED')),
  add column afterwards text check (length(afterwards) between 1 and 500),
  add column afterwards_by text;
