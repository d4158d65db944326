-- The files themselves, as the runs.
alter table import_file enable row level security;
alter table import_file force row level security;
create policy coordinators on import_file using ((select is_the_service()) or (select is_the_coordinator()));
