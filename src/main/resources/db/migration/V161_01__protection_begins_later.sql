-- Protection of an identity may begin while homes know of the request: those that are not to know of it any more find no offer.
alter table offer add column home_concealed boolean not null default false;
comment on column offer.home_concealed is 'protection began after this home was asked: it does not see the offer any more';
alter policy sides on offer using ((select is_the_service())
  or (seller = (select my_municipality()) and not home_concealed)
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));
