-- The journal tells of every municipality's cases, so the wall stands before it too: everybody's deeds are added, and the auditor and
-- the service, which seals them, read. One who looks may be both auditor and coordinator: the roles are told with spaces between them.
create or replace function is_the_coordinator() returns boolean stable language sql as
  $$ select 'coordinator' = any (string_to_array(coalesce(current_setting('samplats.looks', true), ''), ' ')) $$;
create function is_the_auditor() returns boolean stable language sql as
  $$ select 'auditor' = any (string_to_array(coalesce(current_setting('samplats.looks', true), ''), ' ')) $$;

alter table journal_entry enable row level security;
alter table journal_entry force row level security;
create policy added on journal_entry for insert with check (true);
create policy audited on journal_entry for select using ((select is_the_service()) or (select is_the_auditor()));
