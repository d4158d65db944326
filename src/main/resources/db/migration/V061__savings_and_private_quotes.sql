-- What a day would cost privately by a quote that the placer was given for this very need.
alter table purchase_request
  add column private_day_price_ore bigint check (private_day_price_ore > 0),
  add column private_provider text check (private_provider in ('COMPANY', 'ASSOCIATION')),
  add column private_quoted_on date,
  add column private_recorded_at timestamptz,
  add column private_recorded_by text,
  add constraint private_quote_whole check (num_nulls(
    private_day_price_ore, private_provider, private_quoted_on, private_recorded_at, private_recorded_by) in (0, 5));

comment on column purchase_request.private_recorded_by is 'the user name of the member of staff who entered the quote';
comment on column placement_fact.decided_by is
  'the home''s manager who admitted, or the official who approved a booking above the mandate; never a resident';

-- The savings ledger: what a booking was compared with, and what that came to. Rows are added, never changed; of a
-- placement's rows the last one counts. A placement without a suitable private alternative has none.
create table saving (
  id                 bigint generated always as identity primary key,
  placement_id       uuid not null references placement,
  source             text not null check (source in ('OWN_PURCHASES', 'ENTERED_QUOTE')),
  day_price_ore      bigint not null,
  net_day_price_ore  bigint not null,
  net_lower_ore      bigint,
  net_upper_ore      bigint,
  purchases          integer,
  provider           text check (provider in ('COMPANY', 'ASSOCIATION')),
  known_on           date not null,
  starts_on          date not null,
  ends_before        date not null,
  days               bigint not null check (days >= 0),
  cost_ore           bigint not null,
  full_cost_ore      bigint not null,
  marginal_ore       bigint not null,
  happened_on        date not null,
  recorded_at        timestamptz not null,
  check (ends_before >= starts_on),
  check (marginal_ore = net_day_price_ore * days),
  check (full_cost_ore = marginal_ore - cost_ore),
  check ((source = 'OWN_PURCHASES') = (purchases is not null)),
  check ((source = 'ENTERED_QUOTE') = (provider is not null))
);
create index saving_placement on saving (placement_id, id);

-- A buyer's bookings of a year, for its mandate.
create index placement_arrivals on placement (buyer, starts_on);

-- Quotes from before said only in words whether the purchases were the buyer's own, and of which day they spoke.
update offer set quote = jsonb_set(quote, '{privateAlternative}', quote -> 'privateAlternative'
    || jsonb_build_object('own', true, 'knownOn', quote #> '{privateAlternative,basis,arguments,1}'))
where status in ('ASKED', 'MADE') and quote #>> '{privateAlternative,basis,key}' = 'external.own';

insert into saving (placement_id, source, day_price_ore, net_day_price_ore, purchases, known_on, starts_on, ends_before,
  days, cost_ore, full_cost_ore, marginal_ore, happened_on, recorded_at)
select p.id, 'OWN_PURCHASES', a.gross, a.net, a.purchases, a.known_on, p.starts_on, d.until, d.days, d.cost,
  a.net * d.days - d.cost, a.net * d.days, cast(p.recorded_at at time zone 'Europe/Stockholm' as date), p.recorded_at
from placement p
  cross join lateral (select cast(p.quote #>> '{privateAlternative,dayPrice}' as bigint) as gross,
    cast(p.quote #>> '{privateAlternative,netDayPrice}' as bigint) as net,
    cast(p.quote #>> '{privateAlternative,count}' as integer) as purchases,
    cast(p.quote #>> '{privateAlternative,basis,arguments,1}' as date) as known_on) a
  cross join lateral (select coalesce(max(c.until), p.starts_on) as until,
      coalesce(sum(c.until - c.since), 0) as days,
      coalesce(sum((c.until - c.since) * cast(line ->> 'unitPrice' as bigint)), 0) as cost
    from jsonb_array_elements(p.quote -> 'lines') line
      cross join lateral (select cast(line ->> 'from' as date) as since,
        least(cast(line ->> 'to' as date), coalesce(p.ends_before, 'infinity')) as until) c
    where line ->> 'kind' in ('DAY_PRICE', 'PRELIMINARY') and c.until > c.since) d
where p.buyer <> p.seller and p.status in ('BOOKED', 'ONGOING', 'ENDED')
  and p.quote #>> '{privateAlternative,basis,key}' = 'external.own';
