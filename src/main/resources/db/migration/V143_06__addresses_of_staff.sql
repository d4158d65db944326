-- The address of a member of staff is written by its owner's own sign-in, and read to send mail there.
alter table contact enable row level security;
alter table contact force row level security;
create policy owners on contact using ((select is_the_service()) or user_name = (select my_name()));
