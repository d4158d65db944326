-- What the county has to offer (homes, places, prices, agreements, forms) is read at every search and changes seldom, so each replica keeps it in
-- memory (county.supply). Every change moves the version in its own transaction, whoever writes: whoever reads the version after the commit
-- reads a newer one, and asks which part has changed. The version is one row, so that the numbers come in the order of the commits.
create table supply_version (
  one      boolean primary key default true check (one),
  version  bigint not null
) with (fillfactor = 20);
insert into supply_version (version) values (1);

-- At which version each part changed last: a municipality's homes, places and prices by its code, and what all have in common by name.
create table supply_change (
  part     text primary key,
  version  bigint not null
) with (fillfactor = 50);
insert into supply_change (part, version)
  select code, 1 from municipality union all values ('agreements', 1), ('forms', 1), ('municipalities', 1);

-- Once for each part in a transaction. The row of the version stays locked until the commit, so nobody overtakes; that is why the triggers below
-- wait for the end of their transaction (a migration that changes such rows and then alters the table says "set constraints all immediate").
create function supply_moves(changed text) returns void language plpgsql as $$
declare
  moved text := coalesce(current_setting('samplats.supply_moved', true), '');
  reached bigint;
begin
  if strpos(moved, ' ' || changed || ' ') > 0 then
    return;
  end if;
  update supply_version set version = version + 1 returning version into reached;
  insert into supply_change (part, version) values (changed, reached)
    on conflict (part) do update set version = excluded.version;
  perform set_config('samplats.supply_moved', moved || ' ' || changed || ' ', true);
end $$;

create function home_moves_supply() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform supply_moves(old.municipality);
  end if;
  if tg_op <> 'DELETE' then
    perform supply_moves(new.municipality);
  end if;
  return null;
end $$;

-- A place or a price: of the home's municipality.
create function part_of_home_moves_supply() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform supply_moves(h.municipality) from home h where h.id = old.home_id;
  end if;
  if tg_op <> 'DELETE' then
    perform supply_moves(h.municipality) from home h where h.id = new.home_id;
  end if;
  return null;
end $$;

create function common_part_moves_supply() returns trigger language plpgsql as $$
begin
  perform supply_moves(tg_argv[0]);
  return null;
end $$;

-- What the transaction itself has changed so far is in no version yet: it reads past what is kept.
create function supply_is_changing() returns trigger language plpgsql as $$
begin
  perform set_config('samplats.supply_changing', 'true', true);
  return null;
end $$;

create function all_supply_moves() returns trigger language plpgsql as $$
begin
  update supply_version set version = version + 1;
  update supply_change set version = (select version from supply_version);
  return null;
end $$;

do $$
declare
  moves record;
begin
  for moves in values ('home', 'home_moves_supply()'), ('place', 'part_of_home_moves_supply()'),
      ('price_row', 'part_of_home_moves_supply()'), ('agreement', 'common_part_moves_supply(''agreements'')'),
      ('agreement_version', 'common_part_moves_supply(''agreements'')'), ('agreement_party', 'common_part_moves_supply(''agreements'')'),
      ('municipality', 'common_part_moves_supply(''municipalities'')'), ('housing_form', 'common_part_moves_supply(''forms'')'),
      ('form_rule', 'common_part_moves_supply(''forms'')'), ('form_attribute', 'common_part_moves_supply(''forms'')') loop
    execute format('create constraint trigger moves_supply after insert or update or delete on %I '
      'deferrable initially deferred for each row execute function %s', moves.column1, moves.column2);
    execute format('create trigger is_changing_supply before insert or update or delete on %I '
      'for each statement execute function supply_is_changing()', moves.column1);
    execute format('create trigger moves_all_supply after truncate on %I '
      'for each statement execute function all_supply_moves()', moves.column1);
  end loop;
end $$;
