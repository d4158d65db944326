-- Files of the county's, and what was wrong in them, are the coordinator's, who imports.
alter table import_run enable row level security;
alter table import_run force row level security;
create policy coordinators on import_run using ((select is_the_service()) or (select is_the_coordinator()));
