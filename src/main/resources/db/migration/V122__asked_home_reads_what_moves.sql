-- The home that somebody is to move to reads the need that it is asked about, as an asked home does.
create policy moved on purchase_request for select using (exists (
  select 1 from placement_move m where m.request_id = purchase_request.id and m.seller = (select my_municipality())));
