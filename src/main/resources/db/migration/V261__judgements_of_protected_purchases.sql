-- A judgement is seen by whoever sees the purchase.
alter policy cases on purchase_judgement using ((select is_the_service())
  or exists (select 1 from external_purchase e where e.id = purchase_judgement.purchase_id));
