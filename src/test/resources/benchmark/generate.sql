-- Fills a migrated, empty database with an invented county or nation. All chance comes from a hash of the seed, of what the
-- throw is for and of the number of the thing, so that one seed always gives the same rows. Volumes, lengths of stay,
-- occupancy and prices follow docs/performance.md. Settings: generator.seed, .today, .municipalities, .homes, .places, .years.
create function pg_temp.number_of(setting text) returns bigint language sql stable
  return current_setting('generator.' || setting)::bigint;

-- Even between 0 and 1, never either.
create function pg_temp.dice(purpose integer, number bigint) returns double precision language sql stable
  return (0.5 + (hashint8extended(number, pg_temp.number_of('seed') * 1000 + purpose) & 4294967295)) / 4294967296.0;

-- Even between 0 and 1 and spread out as evenly as can be over neighbouring numbers.
create function pg_temp.spread(number bigint) returns double precision language sql stable
  return (number * 0.6180339887498949 + pg_temp.dice(0, 0)) - floor(number * 0.6180339887498949 + pg_temp.dice(0, 0));

-- Ids that rise with the number, as the product's own rise with time.
create function pg_temp.id(kind integer, number bigint) returns uuid language sql stable
  return (lpad(to_hex(1735689600000 + number), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
    || substr(md5(pg_temp.number_of('seed') || ':' || kind || ':' || number), 1, 15))::uuid;

-- A length of stay, log-normal by its median and its ninth decile, 15 years at most.
create function pg_temp.stay(median double precision, p90 double precision, purpose integer, number bigint)
  returns integer language sql stable
  return least(5475, greatest(1, round(median * exp(ln(p90 / median) / 1.2816
    * sqrt(-2 * ln(pg_temp.dice(purpose, number))) * cos(2 * pi() * pg_temp.dice(purpose + 1, number))))))::integer;

create temp table kind_of_home as
select k.*, sum(homes) over (order by form) - homes as share_from, sum(homes) over (order by form) as share_to,
  median * exp(power(ln(p90 / median) / 1.2816, 2) / 2) as mean
from (values
  -- form, share of the homes, size, stay: median and p90 in days, share of stays without a known end, ages, SEK a day
  ('HVB', 0.12, 7, 190.0, 420.0, 0.4, 13, 17, 3800, 5500),
  ('HVB_VUXEN', 0.06, 10, 75.0, 180.0, 0.4, 21, 99, 2000, 2900),
  ('STODBOENDE', 0.12, 9, 240.0, 540.0, 0.4, 16, 20, 900, 1700),
  ('LSS_9_9_GRUPP', 0.25, 6, 1500.0, 4000.0, 0.97, 18, 99, 3100, 4200),
  ('LSS_9_9_SERVICE', 0.10, 10, 1500.0, 4000.0, 0.97, 18, 99, 3100, 4200),
  ('KORTTID_LSS', 0.08, 7, 18.0, 60.0, 0.1, 7, 20, 2500, 3900),
  ('SABO', 0.20, 32, 560.0, 1900.0, 0.97, 65, 120, 2300, 3100),
  ('KORTTID_SOL', 0.07, 14, 18.0, 60.0, 0.1, 65, 120, 2300, 3100)
) k (form, homes, size, median, p90, open_ended, age_from, age_to, low, high);

create temp table member as
select code, name, lat, lon, row_number() over (order by county <> '20', code) - 1 as n
from municipality order by county <> '20', code limit pg_temp.number_of('municipalities');

-- Homes of all forms go round the municipalities; places are shared out over them by size so that their sum is exact.
create temp table made_home as
select h.n, pg_temp.id(1, h.n) as id, m.code, m.name || ' ' || h.n as name, k.*, m.lat, m.lon,
  floor(pg_temp.number_of('places') * sum(k.size) over (order by h.n) / sum(k.size) over ())::bigint as places_to
from (select n, pg_temp.spread(n) as kind from generate_series(0, pg_temp.number_of('homes') - 1) n) h
join kind_of_home k on k.share_from <= h.kind and h.kind < k.share_to
join member m on m.n = (h.n + h.n / pg_temp.number_of('municipalities')) % pg_temp.number_of('municipalities');

create temp table made_place as
select p.n, pg_temp.id(2, p.n) as id, h.*
from (select n as home_n, id as home_id, code, form, median, p90, mean, open_ended,
        coalesce(lag(places_to) over (order by n), 0) as places_from, places_to from made_home) h,
  lateral generate_series(h.places_from, h.places_to - 1) p (n);

insert into home (id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses, wheelchair,
  notified_places, notified_on, lat, lon, notice_days, confirmed_at)
select h.id, 'G' || h.n, h.name, h.code, h.form, h.age_from, h.age_to,
  case when h.age_to < 21 and pg_temp.dice(11, h.n) < 0.4 then '{MALE}'::text[]
    when h.age_to < 21 and pg_temp.dice(11, h.n) < 0.7 then '{FEMALE}' else '{MALE,FEMALE}' end,
  array(select a.code from form_attribute a where a.form = h.form and a.kind = 'NEED'
    and pg_temp.dice(12, h.n * 100 + ascii(a.code) % 100) < 0.35 order by a.code),
  array(select a.code from form_attribute a where a.form = h.form and a.kind = 'RISK'
    and pg_temp.dice(13, h.n * 100 + ascii(a.code) % 100) < 0.3 order by a.code),
  pg_temp.dice(14, h.n) < 0.4, coalesce(c.places, 0), date '2025-01-01', h.lat + pg_temp.dice(15, h.n) / 5 - 0.1,
  h.lon + pg_temp.dice(16, h.n) / 3 - 0.17, 14,
  current_setting('generator.today')::timestamp at time zone 'Europe/Stockholm' - pg_temp.dice(17, h.n) * interval '20 days'
from made_home h left join (select home_id, count(*) as places from made_place group by home_id) c on c.home_id = h.id;

insert into place (id, external_id, home_id, label, wheelchair)
select id, 'G' || home_n || '-' || n, home_id, (row_number() over (partition by home_id order by n))::text,
  pg_temp.dice(21, n) < 0.3
from made_place;

-- Each place from its last row backwards, so that more years of history change nothing in what is taken now and later.
-- Nine places of ten are taken today, by a row that began some time ago; the rest were left some time ago.
create temp table made_row as
with lived as (
  select p.*, k, k = 0 and pg_temp.spread(p.n) < 0.9 as now, pg_temp.stay(p.median, p.p90, 31, p.n * 10000 + k) as days,
    greatest(0, round(-ln(pg_temp.dice(33, p.n * 10000 + k)) * p.mean / 9))::integer as empty_after
  from made_place p,
    lateral generate_series(0, 1 + (pg_temp.number_of('years') * 365 * 0.9 / p.mean)::integer) k
), backwards as (
  select *, (current_setting('generator.today')::date
      + case when bool_or(now) over (partition by n) then ceil(pg_temp.dice(34, n) * first_value(days) over w)::integer
             else -first_value(empty_after) over w end)
      - (sum(days) over w + sum(case when k = 0 then 0 else empty_after end) over w)::integer as starts_on
  from lived
  window w as (partition by n order by k)
)
select n, id as place_id, code, k, starts_on,
  case when now and pg_temp.dice(35, n) < open_ended then null else starts_on + days end as ends_before
from backwards;

-- A future booking where a place will be, or is, free for long enough.
insert into made_row
select p.n, p.id, p.code, -1, b.starts_on, b.starts_on + pg_temp.stay(p.median, p.p90, 41, p.n)
from made_place p
join made_row r on r.n = p.n and r.k = 0 and r.ends_before is not null,
  lateral (select greatest(r.ends_before, current_setting('generator.today')::date)
    + 5 + (pg_temp.dice(43, p.n) * 60)::integer as starts_on) b
where pg_temp.dice(44, p.n) < 0.25;

insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason, recorded_at)
select pg_temp.id(3, row_number() over (order by starts_on, n)), place_id, starts_on, ends_before,
  case when closed then 'CLOSURE' when stays then 'STAY' else 'RESIDENT' end,
  case when stays and not closed
    then (select code from member where member.n = (row.n + k * 7 + 3) % pg_temp.number_of('municipalities'))
    else code end,
  case when closed then 'renovering' end, starts_on::timestamp at time zone 'Europe/Stockholm'
from (select r.*, pg_temp.dice(51, r.n * 10000 + k) < 0.25 as stays,
        ends_before is not null and pg_temp.dice(52, r.n * 10000 + k) < 0.03 as closed from made_row r) row
order by starts_on, row.n;

insert into vacancy (place_id, home_id, form, municipality, free_from, free_until)
select g.place_id, h.id, h.form, h.municipality, g.free_from, g.free_until
from (select place_id, coalesce(lag(ends_before) over (partition by place_id order by starts_on), '-infinity') as free_from,
        starts_on as free_until from occupancy
      union all
      select p.id, coalesce(max(coalesce(o.ends_before, 'infinity')), '-infinity'), 'infinity'
      from place p left join occupancy o on o.place_id = p.id group by p.id) g
join place p on p.id = g.place_id join home h on h.id = p.home_id
where g.free_from < g.free_until
order by g.free_until, g.place_id;

insert into price_row (id, home_id, level, unit, valid_from, valid_until, member_ore, other_ore)
select pg_temp.id(4, h.n * 100 + y.n * 2 + l.n), h.id, l.level, 'DAY', make_date(2025 + y.n, 1, 1), make_date(2026 + y.n, 1, 1),
  ore, round(ore * 1.12)
from made_home h, generate_series(0, 2) y (n), (values (0, 'BASE', 1.0), (1, 'RAISED', 1.25)) l (n, level, weight),
  lateral (select round((h.low + (h.high - h.low) * pg_temp.dice(61, h.n)) * 100 * power(1.027, y.n) * l.weight)::bigint as ore) o;

-- In each county its municipalities have agreed about both areas.
create temp table made_agreement as
select a.n * 10 + c.n as n, c.county, a.area, c.host
from (select county, min(code) as host, row_number() over (order by county) * 100 as n
      from municipality where code in (select code from member) group by county) c,
  (values (1, 'BOENDEN'), (2, 'LSS')) a (n, area);
insert into agreement (id, name, area, host) select pg_temp.id(5, n), area || ' ' || county, area, host from made_agreement;
insert into agreement_version (id, agreement_id, number, valid_from, notice_months, terms, recorded_at)
select pg_temp.id(6, n), pg_temp.id(5, n), 1, date '2024-01-01', 12, '{}', timestamptz '2023-12-01' from made_agreement;
insert into agreement_party (version_id, municipality)
select pg_temp.id(6, a.n), m.code from made_agreement a join municipality m using (county)
where m.code in (select code from member);
