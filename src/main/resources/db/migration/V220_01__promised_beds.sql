-- The confirmation by which a bed was reported free when a suitable request claimed it: the question falls under the promise of the
-- agreement that its quote names, if that has one.
alter table offer add column claimed_confirmation timestamptz;
create index offer_claim on offer (seller, asked_at) where claimed_confirmation is not null;
