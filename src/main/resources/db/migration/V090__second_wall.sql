-- The second wall: whatever the application forgets to ask, a row of another's case is not there. Who looks is told to the database for
-- each transaction (party.Wall): the municipality and the user name of the actor, or that the service itself looks, for its
-- jobs and for what counts the whole county. Told nothing, it shows nothing. The wall stands also before the owner of the tables.
create function my_municipality() returns text stable language sql as
  $$ select nullif(current_setting('samplats.municipality', true), '') $$;
create function my_name() returns text stable language sql as
  $$ select nullif(current_setting('samplats.name', true), '') $$;
create function is_the_coordinator() returns boolean stable language sql as
  $$ select coalesce(current_setting('samplats.looks', true), '') = 'coordinator' $$;
create function is_the_service() returns boolean stable language sql as
  $$ select coalesce(current_setting('samplats.looks', true), '') = 'service' $$;

-- A request is its municipality's, and with a protected identity its handler's; an asked home reads what it is asked about.
alter table purchase_request enable row level security;
alter table purchase_request force row level security;
create policy cases on purchase_request using ((select is_the_service())
  or (municipality = (select my_municipality()) and (not protected_identity or handler = (select my_name()))));
create policy asked on purchase_request for select using (exists (
  select 1 from offer o where o.request_id = purchase_request.id and o.seller = (select my_municipality())));

alter table request_draft enable row level security;
alter table request_draft force row level security;
create policy cases on request_draft using ((select is_the_service())
  or (municipality = (select my_municipality()) and owner = (select my_name())));

-- Offers and placements are both sides'; with a protected identity the buyer's handler's and the home's.
alter table offer enable row level security;
alter table offer force row level security;
create policy sides on offer using ((select is_the_service()) or seller = (select my_municipality())
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));

alter table placement enable row level security;
alter table placement force row level security;
create policy sides on placement using ((select is_the_service()) or seller = (select my_municipality())
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));

-- What happened in a placement is of whoever the placement is.
alter table placement_fact enable row level security;
alter table placement_fact force row level security;
create policy sides on placement_fact using ((select is_the_service())
  or exists (select 1 from placement p where p.id = placement_fact.placement_id));

alter table absence enable row level security;
alter table absence force row level security;
create policy sides on absence using ((select is_the_service())
  or exists (select 1 from placement p where p.id = absence.placement_id));

-- What a placement saves is told by the buyer's own purchases.
alter table saving enable row level security;
alter table saving force row level security;
create policy buyers on saving using ((select is_the_service()) or exists (
  select 1 from placement p where p.id = saving.placement_id and p.buyer = (select my_municipality())));

alter table external_purchase enable row level security;
alter table external_purchase force row level security;
create policy cases on external_purchase using ((select is_the_service()) or municipality = (select my_municipality()));

-- A row of the ledger is of the home's municipality, and of the one whose stay or hold it is; all others see gaps.
alter table occupancy enable row level security;
alter table occupancy force row level security;
create policy homes on occupancy using ((select is_the_service()) or municipality = (select my_municipality())
  or exists (select 1 from place p join home h on h.id = p.home_id
             where p.id = occupancy.place_id and h.municipality = (select my_municipality())));

-- A settlement is of who is owed and who owes, and the county's coordinator drafts all and reads their sums; its lines are the two's.
alter table settlement enable row level security;
alter table settlement force row level security;
create policy sides on settlement using ((select is_the_service()) or (select is_the_coordinator())
  or seller = (select my_municipality()) or buyer = (select my_municipality()));

alter table settlement_line enable row level security;
alter table settlement_line force row level security;
create policy sides on settlement_line using ((select is_the_service())
  or exists (select 1 from settlement s where s.id = settlement_line.settlement_id
             and (select my_municipality()) in (s.seller, s.buyer)));

-- The service's own user owns nothing: it may read and write rows, and neither alter a table nor lift the wall. Where one user
-- both migrates and serves, the grants change nothing.
do $$
declare
  service text := '${service}';
begin
  if not exists (select 1 from pg_roles where rolname = service) then
    raise notice 'no role "%": the user that migrates is the one that serves', service;
    return;
  end if;
  execute format('grant usage on schema public to %I', service);
  execute format('grant select, insert, update, delete on all tables in schema public to %I', service);
  execute format('grant usage, select on all sequences in schema public to %I', service);
  execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', service);
  execute format('alter default privileges in schema public grant usage, select on sequences to %I', service);
  execute format('revoke insert, update, delete on flyway_schema_history from %I', service);
  -- evidence only grows
  execute format('revoke update, delete on journal_entry, journal_seal, journal_head, retention_certificate from %I', service);
end $$;
