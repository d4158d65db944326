-- A recorded day that was wrong is corrected by a fact of its own: which it corrects, why, and that it never happened where it did not. What
-- was recorded first stays as it was. Who recorded it: the user name, and the municipality whose side it was.
alter table placement_fact
  add column corrects bigint references placement_fact,
  add column taken_back boolean not null default false,
  add column recorded_by text default my_name(),
  add column recorded_for text default my_municipality();
create index placement_fact_corrects on placement_fact (corrects) where corrects is not null;
comment on column placement_fact.recorded_by is 'the user name of a member of staff, never a resident';

-- What stands: each fact as it was corrected last, in its first place; without what was taken back.
create view standing_fact with (security_invoker = true) as
select f.id, f.placement_id, f.kind, coalesce(c.happened_on, f.happened_on) as happened_on,
  case when c.id is null then f.until else c.until end as until,
  case when c.id is null then f.level else c.level end as level,
  f.add_on, case when c.id is null then f.quantity else c.quantity end as quantity, coalesce(c.id, f.id) as said
from placement_fact f
  left join lateral (select * from placement_fact later where later.corrects = f.id order by later.id desc limit 1) c on true
where f.corrects is null and not coalesce(c.taken_back, false);
