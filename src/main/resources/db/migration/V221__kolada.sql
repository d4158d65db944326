-- Published figures of Kolada as they were uploaded: by indicator, year and municipality. Anybody may look them up there.
create table kolada_value (
  indicator     text not null,
  year          integer not null check (year between 1998 and 2100),
  municipality  text not null references municipality,
  value         numeric(18, 4) not null,
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  primary key (municipality, indicator, year)
);
comment on column kolada_value.recorded_by is 'the coordinator who uploaded it, never a resident';
