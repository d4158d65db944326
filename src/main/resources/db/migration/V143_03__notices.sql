-- Whoever does what others are to hear of writes a notice; the service sends it, and the coordinator tends what it could not send.
alter table notice enable row level security;
alter table notice force row level security;
create policy written on notice for insert with check (true);
create policy tended on notice using ((select is_the_service()) or (select is_the_coordinator()));
