-- What is bought for a protected identity is its handler's alone, as the request is.
alter table external_purchase add column protected_for text;
comment on column external_purchase.protected_for is 'with a protected identity: the user name of the only handler who sees it';
update external_purchase e set protected_for = r.handler
from purchase_request r where r.id = e.request_id and r.protected_identity;

-- Whoever records a purchase, by hand or from a sheet: the request that it answers decides. A purchase that loses its request stays concealed.
create function conceal_purchase() returns trigger language plpgsql as $$
begin
  if new.request_id is not null then
    new.protected_for := (select r.handler from purchase_request r where r.id = new.request_id and r.protected_identity);
  end if;
  return new;
end $$;
create trigger purchase_concealed before insert or update of request_id on external_purchase
  for each row execute function conceal_purchase();

alter policy cases on external_purchase using ((select is_the_service())
  or (municipality = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));
