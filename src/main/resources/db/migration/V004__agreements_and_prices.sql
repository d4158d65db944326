-- What the municipalities have agreed, version by version, and what a day costs in each home.
create table agreement (
  id    uuid primary key,
  name  text not null,
  area  text not null check (area in ('FAMILJERATT', 'LSS', 'FAMILJEHEM', 'BOENDEN')),
  host  text not null references municipality
);

create table agreement_version (
  id             uuid primary key,
  agreement_id   uuid not null references agreement,
  number         integer not null check (number > 0),
  valid_from     date not null,
  valid_until    date,
  notice_months  integer not null check (notice_months between 0 and 120),
  terms          jsonb not null,
  recorded_at    timestamptz not null default now(),
  unique (agreement_id, number),
  check (valid_until > valid_from)
);

create table agreement_party (
  version_id    uuid not null references agreement_version,
  municipality  text not null references municipality,
  primary key (version_id, municipality)
);
create index agreement_party_municipality on agreement_party (municipality);

create table agreement_mandate (
  version_id        uuid not null references agreement_version,
  municipality      text not null references municipality,
  yearly_limit_ore  bigint not null check (yearly_limit_ore >= 0),
  primary key (version_id, municipality)
);

create table letter_of_intent (
  id            uuid primary key,
  agreement_id  uuid not null references agreement,
  municipality  text not null references municipality,
  sent_at       timestamptz not null,
  answer        text check (answer in ('YES', 'NO', 'HESITANT')),
  answered_at   timestamptz,
  unique (agreement_id, municipality),
  check ((answer is null) = (answered_at is null))
);

create table price_row (
  id           uuid primary key,
  home_id      uuid not null references home,
  level        text not null check (level in ('BASE', 'RAISED', 'ADD_ON')),
  add_on       text not null default '',
  unit         text not null check (unit in ('DAY', 'HOUR', 'KM', 'TIME')),
  valid_from   date not null,
  valid_until  date,
  member_ore   bigint not null check (member_ore >= 0),
  other_ore    bigint not null check (other_ore >= 0),
  version      integer not null default 0,
  check (valid_until > valid_from),
  check ((level = 'ADD_ON') = (add_on <> '')),
  constraint one_price_a_day exclude using gist
    (home_id with =, level with =, add_on with =, daterange(valid_from, valid_until) with &&)
);
create index price_row_home on price_row (home_id, level, valid_from);
