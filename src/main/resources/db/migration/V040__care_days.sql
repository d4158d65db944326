-- What the measures read: care within a range of days, and who was in an agreement with whom.
create index occupancy_care on occupancy (coalesce(ends_before, 'infinity'), starts_on)
  include (place_id, kind, municipality) where kind in ('RESIDENT', 'STAY');
create index external_purchase_days on external_purchase (coalesce(ends_before, 'infinity'), starts_on);

-- Two municipalities that are party to the same version of an agreement on an area, and the days on which they are.
create view membership as
select a.area, one.municipality as one, other.municipality as other, v.valid_from,
  coalesce(v.valid_until, 'infinity') as valid_until
from agreement a
  join agreement_version v on v.agreement_id = a.id
  join agreement_party one on one.version_id = v.id
  join agreement_party other on other.version_id = v.id;

-- What a day of a stay costs by the quote that its placement froze: the lines of days. Add-ons and a charged day of
-- departure are money but no care days, and belong to the settlement.
create view quoted_price as
select p.occupancy_id, cast(line ->> 'from' as date) as starts, cast(line ->> 'to' as date) as ends,
  cast(line ->> 'unitPrice' as bigint) as ore
from placement p cross join lateral jsonb_array_elements(p.quote -> 'lines') line
where p.occupancy_id is not null and line ->> 'kind' in ('DAY_PRICE', 'PRELIMINARY');
