-- What a home's year came to (efterkalkyl), and what each municipality bears of what exceeds the band. A draft may be changed, an
-- agreed one never: what was agreed is settled by these rows. The home's own municipality has a row too, and is sent nothing.
create table year_end (
  id                 uuid primary key,
  home_id            uuid not null references home,
  year               integer not null check (year between 2000 and 2200),
  status             text not null check (status in ('DRAFT', 'AGREED')),
  budget_cost_ore    bigint not null check (budget_cost_ore > 0),
  places             integer not null check (places > 0),
  occupancy          numeric(5, 4) not null check (occupancy > 0 and occupancy <= 1),
  band_percent       integer not null check (band_percent between 0 and 100),
  agreement_id       uuid references agreement,
  agreement_version  integer,
  actual_cost_ore    bigint not null check (actual_cost_ore >= 0),
  day_price_ore      bigint not null,
  revenue_ore        bigint not null,
  result_ore         bigint not null,
  kept_ore           bigint not null,
  shared_ore         bigint not null,
  drafted_by         text not null,
  drafted_at         timestamptz not null,
  agreed_by          text,
  agreed_on          date,
  version            integer not null default 0,
  constraint one_year_end unique (home_id, year),
  check ((status = 'AGREED') = (agreed_on is not null)),
  check ((agreed_by is null) = (agreed_on is null)),
  check (result_ore = kept_ore + shared_ore)
);

create table year_end_share (
  year_end_id   uuid not null references year_end,
  municipality  text not null references municipality,
  amount_ore    bigint not null,
  days          integer not null check (days >= 0),
  agreed_on     date,
  primary key (year_end_id, municipality)
);
create index year_end_share_municipality on year_end_share (municipality, agreed_on);
