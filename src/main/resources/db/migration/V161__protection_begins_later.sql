-- Protection of an identity may begin while homes know of the request: those that are not to know of it any more find no offer.
alter table offer add column home_concealed boolean not null default false;
comment on column offer.home_concealed is 'protection began after this home was asked: it does not see the offer any more';
drop policy sides on offer;
create policy sides on offer using ((select is_the_service())
  or (seller = (select my_municipality()) and not home_concealed)
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));

-- The same for a home that somebody was to move to.
alter table placement_move add column home_concealed boolean not null default false;
comment on column placement_move.home_concealed is 'protection began after this home was asked: it does not see the move any more';
drop policy sides on placement_move;
create policy sides on placement_move using ((select is_the_service())
  or (seller = (select my_municipality()) and not home_concealed)
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));
