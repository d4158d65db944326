-- A booking that ended before it began gives its request back: another offer may then be accepted for it, one at a time.
alter table offer add column fell_through boolean not null default false;
drop index offer_accepted;
create unique index offer_accepted on offer (request_id) where status = 'ACCEPTED' and not fell_through;
