-- Whether whoever handed the files in has said that what looks as if it were there already is to be kept beside it.
alter table import_run add column confirm_duplicates boolean not null default false;
