-- Why a home closes is its municipality's; that its beds are not free is the ledger's, which everybody sees as gaps.
alter table home_closure enable row level security;
alter table home_closure force row level security;
create policy homes on home_closure using ((select is_the_service()) or exists (
  select 1 from home h where h.id = home_closure.home_id and h.municipality = (select my_municipality())));
