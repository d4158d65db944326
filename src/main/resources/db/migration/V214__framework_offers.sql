-- What a day costs by a framework agreement (ramavtal): a list that is handed in, with the supplier, the form, whom the price is for, and its
-- days. Prices of companies; nothing of anybody who is placed.
create table framework_offer (
  id             uuid primary key,
  supplier       text not null check (length(supplier) <= 120),
  form           text not null references housing_form,
  target_group   text not null default '' check (length(target_group) <= 200),
  day_price_ore  bigint not null check (day_price_ore > 0),
  valid_from     date not null,
  valid_until    date,
  recorded_at    timestamptz not null default now(),
  check (valid_until > valid_from),
  unique (supplier, form, target_group, valid_from)
);
create index framework_offer_form on framework_offer (form, valid_from);
