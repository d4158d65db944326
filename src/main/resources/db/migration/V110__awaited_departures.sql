-- The day that it is: what the application says it is, so that a rehearsal has one day; else the day in Sweden.
create function the_day() returns date stable language sql as $$
  select coalesce(cast(nullif(current_setting('samplats.day', true), '') as date), cast(now() at time zone 'Europe/Stockholm' as date)) $$;

-- A gap that begins where a stay ends from which nobody has been recorded as departed: from that day on the bed is kept for whoever
-- still lives there, however late any job is. Nothing here is about a person.
alter table vacancy add column awaits_departure boolean not null default false;
comment on column vacancy.awaits_departure is 'begins where somebody lives: from that day on it is not offered until the departure is recorded';

-- What is offered today.
create view offered_vacancy as
select place_id, home_id, form, municipality, free_from, free_until from vacancy
where not (awaits_departure and free_from <= the_day());
