-- What a year came to is the home's municipality's, and the coordinator's to compare.
alter table year_end enable row level security;
alter table year_end force row level security;
create policy homes on year_end using ((select is_the_service()) or (select is_the_coordinator()) or exists (
  select 1 from home h where h.id = year_end.home_id and h.municipality = (select my_municipality())));
