-- What happens in a stay is heard of on open pages as what happens to an offer is: by the same counter.
create trigger placement_changes after insert or update on placement
  for each statement execute function count_offer_change();
