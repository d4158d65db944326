-- Whoever has arrived lives in the bed until a departure is recorded, or until the case goes on in another home. The ledger is told by the
-- database itself, whoever writes the placement: the application, a spreadsheet or a demo.
alter table placement
  add column agreed_until date,
  add column asked_on date;
comment on column placement.agreed_until is 'the departure day that was agreed, with what it was extended by; kept when the stay ends on another';
comment on column placement.asked_on is 'the last day on which both sides were asked whether somebody who stays too long has left';

create function mark_lived_in(placement_id uuid) returns void language plpgsql set samplats.looks to 'service' as $$
declare
  stay record;
begin
  select p.occupancy_id, o.place_id, p.status = 'ONGOING' and not exists (
      select 1 from placement c where c.continues = p.id and c.status not in ('CANCELLED', 'NO_SHOW')) as lived_in
    into stay from placement p join occupancy o on o.id = p.occupancy_id where p.id = placement_id;
  if found then
    perform lock_place(stay.place_id);
    update occupancy set lived_in = stay.lived_in where id = stay.occupancy_id and lived_in is distinct from stay.lived_in;
  end if;
end $$;

create function placement_is_lived_in() returns trigger language plpgsql set samplats.looks to 'service' as $$
begin
  if tg_op = 'UPDATE' and old.occupancy_id is distinct from new.occupancy_id then
    perform lock_place(o.place_id) from occupancy o where o.id = old.occupancy_id;
    update occupancy set lived_in = false where id = old.occupancy_id and lived_in;
  end if;
  perform mark_lived_in(new.id);
  if new.continues is not null then
    perform mark_lived_in(new.continues);
  end if;
  return null;
end $$;
create trigger placement_is_lived_in after insert or update of status, occupancy_id on placement
  for each row execute function placement_is_lived_in();

select set_config('samplats.looks', 'service', true);
update occupancy o set lived_in = true from placement p where p.occupancy_id = o.id and p.status = 'ONGOING';
update placement set agreed_until = ends_before where status in ('BOOKED', 'ONGOING');
