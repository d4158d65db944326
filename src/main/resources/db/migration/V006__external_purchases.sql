-- What was bought outside the county's own homes, why, and which municipal places were free when it was.
create table purchase_reason (
  code        text primary key,
  name_sv     text not null unique,
  name_en     text not null,
  sort_order  integer not null unique
);
insert into purchase_reason values
  ('NO_VACANCY', 'ingen ledig plats', 'no vacant place', 1),
  ('COMPETENCE', 'kompetens saknas', 'competence is missing', 2),
  ('DECLINED', 'avslag från boende', 'declined by the home', 3),
  ('UNKNOWN_VACANCY', 'kände inte till ledig plats', 'did not know of a vacant place', 4),
  ('PROTECTION', 'skyddsbehov', 'need of protection', 5),
  ('ACUTE', 'akut', 'acute', 6),
  ('DISTANCE', 'för långt bort', 'too far away', 7),
  ('OTHER', 'annat', 'other', 8);

create table external_purchase (
  id                uuid primary key,
  municipality      text not null references municipality,
  case_reference    text not null,
  request_id        uuid references purchase_request,
  form              text not null references housing_form,
  provider_kind     text not null check (provider_kind in ('COMPANY', 'ASSOCIATION', 'OTHER_MUNICIPALITY', 'STATE')),
  starts_on         date not null,
  ends_before       date,
  day_price_ore     bigint not null check (day_price_ore >= 0),
  reason            text not null references purchase_reason,
  reason_text       text,
  legal_ground      text check (legal_ground in ('FRAMEWORK_CALL_OFF', 'DIRECT_AWARD')),
  failed_criterion  text,
  alternatives      jsonb not null default '[]',
  recorded_at       timestamptz not null default now(),
  version           integer not null default 0,
  check (ends_before > starts_on)
);
create index external_purchase_case on external_purchase (municipality, case_reference);
create index external_purchase_list on external_purchase (municipality, id);
create index external_purchase_form on external_purchase (form, municipality, starts_on) include (day_price_ore, provider_kind);
