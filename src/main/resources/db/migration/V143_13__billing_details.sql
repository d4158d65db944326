-- What an invoice says of a municipality is its own; the other side reads it on the invoice.
alter table billing_profile enable row level security;
alter table billing_profile force row level security;
create policy municipalities on billing_profile using ((select is_the_service()) or (select is_the_coordinator())
  or municipality = (select my_municipality()));
-- As webhooks (V143.5).
create policy version_before on billing_profile for select using ((select is_the_version_before()));
