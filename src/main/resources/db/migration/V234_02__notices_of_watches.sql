-- Word may be of a watch: something fits that its owner waits for. Where the watch is gone, the word is moot.
alter table notice add column watch_id uuid;
create index notice_watch on notice (watch_id) where watch_id is not null;
alter table notice drop constraint notice_about_one;
alter table notice
  add constraint notice_about_one check (num_nonnulls(offer_id, home_id, placement_id, move_id, request_id, watch_id) = 1);
