-- What the buyer and the home ask and tell each other about an inquiry. The words go with the need; that there was
-- a message, and when it was read, stays. Whoever does not see the offer sees none of its messages.
create table offer_message (
  id         uuid primary key,
  offer_id   uuid not null references offer,
  side       text not null check (side in ('BUYER', 'HOME')),
  text       text check (length(text) between 1 and 1000),
  sent_at    timestamptz not null,
  read_at    timestamptz,
  version    integer not null default 0
);
comment on column offer_message.side is 'who wrote it';
comment on column offer_message.text is 'null once it is erased';
comment on column offer_message.read_at is 'when the other side first saw it';
create index offer_message_offer on offer_message (offer_id, id);
create index offer_message_unread on offer_message (offer_id) where read_at is null;

alter table offer_message enable row level security;
alter table offer_message force row level security;
create policy sides on offer_message using ((select is_the_service())
  or exists (select 1 from offer o where o.id = offer_message.offer_id
    and ((o.seller = (select my_municipality()) and not o.home_concealed)
      or (o.buyer = (select my_municipality()) and (o.protected_for is null or o.protected_for = (select my_name()))))));
