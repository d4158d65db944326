-- A longer stay is a question to the home, with the quote of the added days as it was shown; one at a time for each placement. What was
-- agreed beforehand (terms.extensionAgreedDays) is answered when it is asked.
create table placement_extension (
  id                 uuid primary key,
  placement_id       uuid not null references placement,
  extends_from       date not null,
  ends_before        date not null,
  status             text not null check (status in ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
  quote              jsonb,
  added_ore          bigint not null,
  agreed_beforehand  boolean not null default false,
  approved_by        text,
  asked_at           timestamptz not null,
  closed_at          timestamptz,
  decline_reason     text,
  decline_text       text,
  version            integer not null default 0,
  check (ends_before > extends_from),
  check ((status = 'ASKED') = (closed_at is null)),
  check ((status = 'DECLINED') = (decline_reason is not null))
);
create index placement_extension_placement on placement_extension (placement_id, id);
create unique index one_extension_asked on placement_extension (placement_id) where status = 'ASKED';
comment on column placement_extension.approved_by is 'the official who approved an extension above the mandate; never a resident';

-- Another bed: at once in the same home, a question to the home in another one. The case goes on in a placement that continues the first:
-- each home has its own days and its own price. A row says whose it is by itself, since the new home does not see the placement it asks of.
create table placement_move (
  id                 uuid primary key,
  placement_id       uuid not null references placement,
  buyer              text not null,
  seller             text not null,
  home_id            uuid not null,
  place_id           uuid not null,
  from_home_id       uuid not null,
  from_place_id      uuid not null,
  from_occupancy_id  uuid,
  request_id         uuid,
  protected_for      text,
  moves_on           date not null,
  ends_before        date,
  status             text not null check (status in ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
  quote              jsonb,
  approved_by        text,
  continued_as       uuid references placement,
  asked_at           timestamptz not null,
  closed_at          timestamptz,
  decline_reason     text,
  decline_text       text,
  version            integer not null default 0,
  check (ends_before > moves_on),
  check ((status = 'ASKED') = (closed_at is null)),
  check ((status = 'DECLINED') = (decline_reason is not null))
);
create index placement_move_placement on placement_move (placement_id, id);
create index placement_move_request on placement_move (request_id) where request_id is not null;
create index placement_move_home on placement_move (home_id, status, id);
create index placement_move_buyer on placement_move (buyer, status, id);
create unique index one_move_asked on placement_move (placement_id) where status = 'ASKED';
comment on column placement_move.approved_by is 'the official who approved a move above the mandate; never a resident';
comment on column placement_move.protected_for is 'with a protected identity: the user name of the only handler who sees it';

alter table placement add column continues uuid references placement;
create index placement_continues on placement (continues) where continues is not null;

-- The second wall: an extension is of whoever the placement is; a move of its buyer and of the home that is asked.
alter table placement_extension enable row level security;
alter table placement_extension force row level security;
create policy sides on placement_extension using ((select is_the_service())
  or exists (select 1 from placement p where p.id = placement_extension.placement_id));
alter table placement_move enable row level security;
alter table placement_move force row level security;
create policy sides on placement_move using ((select is_the_service()) or seller = (select my_municipality())
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));

-- Open pages hear of a question and of its answer as they hear of offers.
create trigger extension_changes after insert or update or delete on placement_extension
  for each statement execute function count_offer_change();
create trigger move_changes after insert or update or delete on placement_move
  for each statement execute function count_offer_change();

-- Why an offer ends that nobody answered: its place or home closes.
insert into decline_reason values ('CLOSED', 'Platsen eller boendet stänger', 'The place or the home closes', false, 21);
