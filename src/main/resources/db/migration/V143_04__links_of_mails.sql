-- A mail's link is opened by whoever has it, signed in or not: the service compares it.
alter table confirm_link enable row level security;
alter table confirm_link force row level security;
create policy service on confirm_link using ((select is_the_service()));
