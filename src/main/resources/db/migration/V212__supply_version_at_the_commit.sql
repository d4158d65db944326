-- The version of V210 is held locked for the commit alone, however many rows were changed: each part is noted when it changes first, and what waits
-- for the commit is the note, not the row. A spreadsheet's places and prices are looked at once for a statement.
do $$
declare
  moves record;
begin
  for moves in values ('home'), ('place'), ('price_row'), ('agreement'), ('agreement_version'), ('agreement_party'),
      ('municipality'), ('housing_form'), ('form_rule'), ('form_attribute') loop
    execute format('drop trigger moves_supply on %I', moves.column1);
    execute format('drop trigger is_changing_supply on %I', moves.column1);
  end loop;
end $$;

-- The parts that transactions under way have changed; each row goes with the commit that it waits for, so that nobody ever sees one.
create table supply_changing (
  id    bigint generated always as identity primary key,
  part  text not null
);

-- Once for each part in a transaction. What the transaction itself has changed so far is in no version yet: it reads past what is kept.
create or replace function supply_moves(changed text) returns void language plpgsql as $$
declare
  moved text := coalesce(current_setting('samplats.supply_moved', true), '');
begin
  if strpos(moved, ' ' || changed || ' ') = 0 then
    insert into supply_changing (part) values (changed);
    perform set_config('samplats.supply_moved', moved || ' ' || changed || ' ', true);
  end if;
end $$;

-- At the commit: the row of the version stays locked until it is over, so that nobody overtakes, and no longer than that.
create function supply_version_moves() returns trigger language plpgsql as $$
declare
  reached bigint;
begin
  update supply_version set version = version + 1 returning version into reached;
  insert into supply_change (part, version) values (new.part, reached)
    on conflict (part) do update set version = excluded.version;
  delete from supply_changing where id = new.id;
  return null;
end $$;
create constraint trigger supply_version_moves after insert on supply_changing
  deferrable initially deferred for each row execute function supply_version_moves();

-- Places and prices: of the homes' municipalities. Once for a statement, since spreadsheets bring many.
create function parts_of_homes_move_supply() returns trigger language plpgsql as $$
begin
  perform supply_moves(m.municipality) from (
    select distinct h.municipality from home h join changed c on c.home_id = h.id) m;
  return null;
end $$;
create function changed_parts_of_homes_move_supply() returns trigger language plpgsql as $$
begin
  perform supply_moves(m.municipality) from (
    select distinct h.municipality from home h join (select home_id from was union select home_id from changed) c on c.home_id = h.id) m;
  return null;
end $$;

do $$
declare
  moves record;
begin
  for moves in values ('home', 'home_moves_supply()'), ('agreement', 'common_part_moves_supply(''agreements'')'),
      ('agreement_version', 'common_part_moves_supply(''agreements'')'), ('agreement_party', 'common_part_moves_supply(''agreements'')'),
      ('municipality', 'common_part_moves_supply(''municipalities'')'), ('housing_form', 'common_part_moves_supply(''forms'')'),
      ('form_rule', 'common_part_moves_supply(''forms'')'), ('form_attribute', 'common_part_moves_supply(''forms'')') loop
    execute format('create trigger moves_supply after insert or update or delete on %I for each row execute function %s',
      moves.column1, moves.column2);
  end loop;
  for moves in values ('place'), ('price_row') loop
    execute format('create trigger insert_moves_supply after insert on %I referencing new table as changed '
      'for each statement execute function parts_of_homes_move_supply()', moves.column1);
    execute format('create trigger delete_moves_supply after delete on %I referencing old table as changed '
      'for each statement execute function parts_of_homes_move_supply()', moves.column1);
    execute format('create trigger update_moves_supply after update on %I referencing old table as was new table as changed '
      'for each statement execute function changed_parts_of_homes_move_supply()', moves.column1);
  end loop;
end $$;
