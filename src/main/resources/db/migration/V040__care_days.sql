-- What the measures read: care within a range of days, and who was in an agreement with whom.
create index occupancy_care on occupancy (coalesce(ends_before, 'infinity'), starts_on)
  include (place_id, kind, municipality) where kind in ('RESIDENT', 'STAY');
create index external_purchase_days on external_purchase (coalesce(ends_before, 'infinity'), starts_on);

-- Two municipalities that are party to the same agreement of an area, and the days on which they are: those of a version,
-- as long as no later version of the agreement has taken its place.
create view membership as
select a.area, one.municipality as one, other.municipality as other, v.valid_from,
  least(coalesce(v.valid_until, 'infinity'), coalesce(min(later.valid_from), 'infinity')) as valid_until
from agreement a
  join agreement_version v on v.agreement_id = a.id
  join agreement_party one on one.version_id = v.id
  join agreement_party other on other.version_id = v.id
  left join agreement_version later on later.agreement_id = a.id and later.number > v.number
    and later.valid_from >= v.valid_from
group by a.area, one.municipality, other.municipality, v.id;
