-- What a refused claim costs the home's municipality: a line that goes back to the buyer.
alter table settlement_line drop constraint settlement_line_kind_check;
alter table settlement_line add constraint settlement_line_kind_check check (kind in ('DAY_PRICE', 'RESERVATION', 'ABSENCE', 'NOTICE',
  'DEPARTURE_DAY', 'ADD_ON', 'YEAR_END', 'PROMISE_FEE'));
create index settlement_line_promise_fee on settlement_line (home_id, starts_on) where kind = 'PROMISE_FEE';
