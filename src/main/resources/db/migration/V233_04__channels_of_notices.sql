-- A notice goes by mail, as a push or as a text message; the latter two in turn where a home has people on call.
alter table notice
  add column channel text not null default 'MAIL' check (channel in ('MAIL', 'PUSH', 'SMS')),
  add column on_call_id uuid;
create index notice_on_call on notice (on_call_id) where on_call_id is not null;
