-- Whether a purchase could have been avoided, by the ledger as it was known at the decision: judged once, and frozen beside what the
-- buyer said. The bed is the one that was free, or in a full county the one nearest to what was needed.
create table purchase_judgement (
  purchase_id       uuid primary key references external_purchase on delete cascade,
  municipality      text not null,
  form              text not null,
  verdict           text not null check (verdict in ('AVOIDABLE', 'PARTLY', 'FULL', 'NO_HOME', 'UNKNOWN')),
  home_id           uuid,
  place_id          uuid,
  free_from         date,
  free_until        date,
  counted_from      date,
  counted_until     date,
  failed_criterion  text,
  decided_on        date not null,
  judged_at         timestamptz not null,
  check ((place_id is null) = (free_from is null)),
  check (free_until > free_from),
  check (counted_until > counted_from),
  check (verdict <> 'NO_HOME' or failed_criterion is not null)
);
comment on column purchase_judgement.counted_from is 'with counted_until: what no purchase judged before has counted of the same bed';
create index purchase_judgement_place on purchase_judgement (place_id) where counted_from is not null;
create index purchase_judgement_home on purchase_judgement (home_id, verdict) where home_id is not null;
alter table purchase_judgement enable row level security;
alter table purchase_judgement force row level security;
create policy cases on purchase_judgement using ((select is_the_service()) or municipality = (select my_municipality()));
