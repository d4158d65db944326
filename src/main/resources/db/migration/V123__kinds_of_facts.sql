-- Moved to another bed, goes on in another home, another day of arrival. The kinds are those of the application's list, which grows: what
-- is no kind there is never written.
alter table placement_fact drop constraint if exists placement_fact_kind_check;
