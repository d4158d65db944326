-- What is held, and what was erased, is told by the service to those who may read of it.
alter table retention_hold enable row level security;
alter table retention_hold force row level security;
create policy service on retention_hold using ((select is_the_service()));
