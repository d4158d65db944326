-- A home's own telephone, who is on call, and when. What a number is, the service decides; the base keeps the lengths.
alter table home
  add column phone          text check (length(phone) between 1 and 30),
  add column on_call_phone  text check (length(on_call_phone) between 1 and 30),
  add column on_call_hours  text check (length(on_call_hours) between 1 and 60),
  add constraint home_on_call check (num_nonnulls(on_call_hours) <= num_nonnulls(on_call_phone));
