-- The months that are to be drafted, seller by seller: one that cannot be drafted stops none of the others. Whoever drafts a row has
-- it locked, so that a replica that stops leaves nothing taken.
create table month_to_draft (
  month date not null check (extract(day from month) = 1),
  seller text not null references municipality,
  state text not null default 'WAITING' check (state in ('WAITING', 'DRAFTED', 'FAILED')),
  asked_at timestamptz not null default now(),
  primary key (month, seller)
);
create index month_to_draft_waiting on month_to_draft (month, seller) where state = 'WAITING';
alter table month_to_draft enable row level security;
alter table month_to_draft force row level security;
create policy sellers on month_to_draft using ((select is_the_service()) or (select is_the_coordinator())
  or seller = (select my_municipality()));
