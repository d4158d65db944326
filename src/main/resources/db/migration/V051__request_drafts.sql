-- A request on its way: what one handler has answered so far, as it was typed, and the request that came of it.
create table request_draft (
  id            uuid primary key,
  owner         text not null,
  municipality  text not null references municipality,
  answers       jsonb not null,
  request_id    uuid references purchase_request,
  updated_at    timestamptz not null
);
create index request_draft_owner on request_draft (owner, municipality, updated_at);
create index request_draft_age on request_draft (updated_at);
create index request_deadline on purchase_request (municipality, status, decision_date, id);
