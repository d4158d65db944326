-- A price that is proposed, with the budget behind it, is the home's municipality's until it is decided, and the coordinator's to compare.
alter table price_proposal enable row level security;
alter table price_proposal force row level security;
create policy homes on price_proposal using ((select is_the_service()) or (select is_the_coordinator()) or exists (
  select 1 from home h where h.id = price_proposal.home_id and h.municipality = (select my_municipality())));
