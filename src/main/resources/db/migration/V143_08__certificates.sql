-- As what is held.
alter table retention_certificate enable row level security;
alter table retention_certificate force row level security;
create policy service on retention_certificate using ((select is_the_service()));
