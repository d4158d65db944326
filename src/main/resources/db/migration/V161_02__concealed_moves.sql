-- The same for a home that somebody was to move to.
alter table placement_move add column home_concealed boolean not null default false;
comment on column placement_move.home_concealed is 'protection began after this home was asked: it does not see the move any more';
alter policy sides on placement_move using ((select is_the_service())
  or (seller = (select my_municipality()) and not home_concealed)
  or (buyer = (select my_municipality()) and (protected_for is null or protected_for = (select my_name()))));
