-- What a home's price of a year is proposed to be, by its budget or by index, until its municipality has decided.
create table price_proposal (
  id           uuid primary key,
  home_id      uuid not null references home,
  valid_from   date not null,
  origin       text not null check (origin in ('BUDGET', 'INDEX')),
  status       text not null check (status in ('PROPOSED', 'DECIDED', 'WITHDRAWN')),
  budget       jsonb,
  uplift       jsonb,
  prices       jsonb not null,
  proposed_by  text not null,
  proposed_at  timestamptz not null,
  closed_by    text,
  closed_at    timestamptz,
  check ((origin = 'BUDGET') = (budget is not null)),
  check ((origin = 'INDEX') = (uplift is not null)),
  check ((status = 'PROPOSED') = (closed_by is null)),
  check ((closed_by is null) = (closed_at is null))
);
create index price_proposal_home on price_proposal (home_id, valid_from);
-- Two people propose at once: one of them has to see the other's first.
create unique index one_open_proposal on price_proposal (home_id, valid_from) where status = 'PROPOSED';

-- What wages and consumer prices have changed by, year by year, as it was published. Nothing is overwritten.
create table index_value (
  id            uuid primary key,
  kind          text not null check (kind in ('WAGES', 'CONSUMER_PRICES')),
  year          integer not null check (year between 1990 and 2200),
  stage         text not null check (stage in ('PRELIMINARY', 'CORRECTED')),
  percent       numeric(5, 2) not null check (percent between -50 and 100),
  source        text not null,
  published_on  date not null,
  recorded_by   text not null,
  recorded_at   timestamptz not null
);
create unique index one_preliminary_value on index_value (kind, year) where stage = 'PRELIMINARY';
create index index_value_year on index_value (year, kind);
