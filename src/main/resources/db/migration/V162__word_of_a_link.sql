-- Word may be of a request: somebody proposes to link another with it.
alter table notice add column request_id uuid;
create index notice_request on notice (request_id) where request_id is not null;
alter table notice drop constraint notice_about_one;
alter table notice
  add constraint notice_about_one check (num_nonnulls(offer_id, home_id, placement_id, move_id, request_id) = 1);
