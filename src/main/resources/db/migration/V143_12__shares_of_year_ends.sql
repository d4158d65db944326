-- As the year that it is a part of.
alter table year_end_share enable row level security;
alter table year_end_share force row level security;
create policy homes on year_end_share using ((select is_the_service()) or exists (
  select 1 from year_end y where y.id = year_end_share.year_end_id));
