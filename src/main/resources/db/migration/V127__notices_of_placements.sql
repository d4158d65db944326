-- Word may be of a placement, or of a move to a home that does not see the placement. The kinds are those of the application's list.
alter table notice
  add column if not exists placement_id uuid,
  add column if not exists move_id uuid;
create index if not exists notice_placement on notice (placement_id) where placement_id is not null;
alter table notice
  drop constraint if exists notice_kind_check,
  drop constraint if exists notice_about_its_kind,
  drop constraint if exists notice_about_one;
alter table notice
  add constraint notice_about_one check (num_nonnulls(offer_id, home_id, placement_id, move_id) = 1);
