-- What a home's last confirmation replaced, and until when it can be taken back. All null once it stands.
alter table home
  add column confirmed_before timestamptz,
  add column reminded_before timestamptz,
  add column take_back_until timestamptz;
