-- Stays, generator.stays of them, that went on through October 2026, bought by another municipality of the same county, each with the quote
-- that it froze, its arrival, some with an absence, and settled month by month until September. After generate.sql.
create temp table made_stay as
select n, gen.place_id, gen.home_id, gen.seller, gen.form, b.buyer, date '2025-11-01' + (hashint8(n * 7) & 1023) % 320 as starts_on
from (select n, p.id as place_id, h.id as home_id, h.municipality as seller, h.form, m.county
      from (select n, n % (select count(*) from place) as number from generate_series(0, current_setting('generator.stays')::int - 1) n) n
      join (select id, home_id, row_number() over (order by id) - 1 as number from place) p using (number)
      join home h on h.id = p.home_id join municipality m on m.code = h.municipality) gen,
  lateral (select o.code as buyer from municipality o where o.county = gen.county and o.code <> gen.seller
           order by hashint8extended(gen.n, ascii(right(o.code, 1))), o.code limit 1) b;

alter table placement disable trigger user;
insert into placement (id, reference, place_id, home_id, buyer, seller, case_reference, starts_on, status, quote, recorded_at,
  offer_id)
select ('01930000-0000-7000-8000-' || lpad(to_hex(s.n), 12, '0'))::uuid, 'P-2026-' || s.n, s.place_id, s.home_id, s.buyer, s.seller,
  'dnr 2026-' || s.n, s.starts_on, 'ONGOING',
  jsonb_build_object('buyer', s.buyer, 'seller', s.seller, 'homeId', s.home_id, 'start', s.starts_on, 'end', null,
    'quotedUntil', s.starts_on + 365, 'level', 'BASE', 'member', true,
    'agreed', jsonb_build_object('agreementId', s.home_id, 'name', 'Boenden i länet', 'version', 1, 'terms', '{}'::jsonb),
    'noticeDays', 30, 'lines', l.lines, 'total', 100000000, 'worstCase', 105000000, 'privateAlternative', null,
    'validUntil', s.starts_on + 30, 'hash', md5(s.n::text)),
  s.starts_on::timestamptz, null
from made_stay s,
  lateral (select jsonb_agg(jsonb_build_object('from', greatest(r.valid_from, s.starts_on), 'to', least(r.valid_until, s.starts_on + 365),
      'days', least(r.valid_until, s.starts_on + 365) - greatest(r.valid_from, s.starts_on), 'unit', 'DAY',
      'quantity', least(r.valid_until, s.starts_on + 365) - greatest(r.valid_from, s.starts_on), 'unitPrice', r.member_ore,
      'amount', r.member_ore * (least(r.valid_until, s.starts_on + 365) - greatest(r.valid_from, s.starts_on)),
      'kind', 'DAY_PRICE', 'addOn', '', 'priceRow', r.id) order by r.valid_from) as lines
    from price_row r where r.home_id = s.home_id and r.level = 'BASE' and r.valid_from < s.starts_on + 365
      and r.valid_until > s.starts_on) l;
alter table placement enable trigger user;

insert into placement_fact (placement_id, kind, happened_on, recorded_at)
select id, 'ARRIVED', starts_on, starts_on::timestamptz from placement where reference like 'P-2026-%' order by id;
insert into absence (id, placement_id, starts_on, ends_before)
select gen_random_uuid(), id, starts_on + 30, starts_on + 60 from placement where hashtext(id::text) % 20 = 0;

insert into settlement (id, seller, buyer, month, status, drafted_at)
select gen_random_uuid(), seller, buyer, month, 'DRAFT', now()
from (select distinct s.seller, s.buyer, m::date as month from made_stay s,
        generate_series(date '2025-11-01', date '2026-09-01', interval '1 month') m) pair;
create temp table stay_rate as
select p.id, p.seller, p.buyer, p.home_id, p.case_reference, p.starts_on, (l ->> 'from')::date as line_from,
  (l ->> 'to')::date as line_to, (l ->> 'unitPrice')::bigint as ore, (l ->> 'priceRow')::uuid as price_row
from placement p, jsonb_array_elements(p.quote -> 'lines') l;
insert into settlement_line (settlement_id, placement_id, home_id, case_reference, kind, starts_on, ends_before, days, unit,
  quantity, unit_price_ore, percent, amount_ore, level, price_row)
select s.id, r.id, r.home_id, r.case_reference, 'DAY_PRICE', d.starts, d.ends, d.ends - d.starts, 'DAY', d.ends - d.starts, r.ore, 100,
  r.ore * (d.ends - d.starts), 'BASE', r.price_row
from stay_rate r join settlement s on s.seller = r.seller and s.buyer = r.buyer,
  lateral (select greatest(r.line_from, s.month) as starts, least(r.line_to, (s.month + interval '1 month')::date) as ends) d
where d.starts < d.ends
order by s.month, r.id;
update settlement s set status = 'ISSUED', reference = 'G-' || s.id, issued_at = now(), issued_by = 'generator',
  total_ore = l.ore, line_count = l.lines
from (select settlement_id, sum(amount_ore) as ore, count(*) as lines from settlement_line group by 1) l
where l.settlement_id = s.id;
delete from settlement where status = 'DRAFT';
