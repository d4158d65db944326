-- Word that is still to be sent, written in the transaction of what it tells of. It names what it is about and nothing more: to whom it
-- goes and what it says is made when it is sent, and the row goes when it has been. What no try could send stays, dead, for somebody to see.
create table notice (
  id uuid primary key,
  kind text not null check (kind in ('HOME_ASKED', 'OFFER_ANSWERED', 'CONFIRMATION_ASKED')),
  offer_id uuid references offer on delete cascade,
  home_id uuid references home on delete cascade,
  written_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  tries integer not null default 0 check (tries >= 0),
  last_fault text check (length(last_fault) <= 100),
  died_at timestamptz,
  check ((kind = 'CONFIRMATION_ASKED') = (home_id is not null)),
  check ((offer_id is null) = (home_id is not null))
);
create index notice_due on notice (due_at) where died_at is null;
create index notice_dead on notice (died_at) where died_at is not null;
create index notice_offer on notice (offer_id);
create index notice_home on notice (home_id);
