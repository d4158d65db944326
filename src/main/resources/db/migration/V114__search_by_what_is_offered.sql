-- A search reads what is offered from its index alone: whether a gap waits for a departure stands in it.
drop index vacancy_search;
create index vacancy_search on vacancy (form, municipality, free_until, free_from) include (place_id, home_id, awaits_departure);
