-- Where systems of a municipality, or of the county (no municipality), listen. Secrets are encrypted by the application: this table alone
-- signs nothing.
create table webhook (
  id uuid primary key,
  municipality text references municipality,
  address text not null check (length(address) between 1 and 500),
  events text[] not null check (cardinality(events) > 0),
  secret bytea not null,
  previous_secret bytea,
  rotated_at timestamptz,
  active boolean not null,
  created_at timestamptz not null,
  check ((previous_secret is null) = (rotated_at is null))
);
create index webhook_municipality on webhook (municipality);

-- Word to a system is a notice like any other: written with what it tells of, tried again, and dead in the end.
alter table notice
  add column webhook_id uuid references webhook on delete cascade,
  add column event text check (length(event) <= 40);
create index notice_webhook on notice (webhook_id);

alter table notice drop constraint notice_kind_check, drop constraint notice_check, drop constraint notice_check1;
alter table notice
  add constraint notice_kind_check check (kind in ('HOME_ASKED', 'OFFER_ANSWERED', 'CONFIRMATION_ASKED', 'EVENT')),
  add constraint notice_about_one check (num_nonnulls(offer_id, home_id) = 1),
  add constraint notice_about_its_kind check (
    (kind <> 'CONFIRMATION_ASKED' or home_id is not null)
    and (kind not in ('HOME_ASKED', 'OFFER_ANSWERED') or offer_id is not null)),
  add constraint notice_event check ((kind = 'EVENT') = (webhook_id is not null) and (kind = 'EVENT') = (event is not null));
