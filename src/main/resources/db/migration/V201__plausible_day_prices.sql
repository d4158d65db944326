-- What a day costs in homes of each form, in öre: half of the lowest that is usual, twice the highest. A price beyond is a slip of a
-- digit more often than a price; it is asked about and never refused.
alter table housing_form
  add column lowest_day_price_ore bigint not null default 30000,
  add column highest_day_price_ore bigint not null default 1800000,
  add constraint day_prices_in_order check (0 <= lowest_day_price_ore and lowest_day_price_ore < highest_day_price_ore);
update housing_form f set lowest_day_price_ore = usual.lowest, highest_day_price_ore = usual.highest
from (values
  ('HVB', 190000, 1800000),
  ('HVB_VUXEN', 100000, 840000),
  ('HVB_FAMILJ', 190000, 1800000),
  ('STODBOENDE', 45000, 520000),
  ('LSS_9_8', 155000, 1500000),
  ('LSS_9_9_GRUPP', 155000, 1500000),
  ('LSS_9_9_SERVICE', 100000, 1500000),
  ('KORTTID_LSS', 100000, 1500000),
  ('SABO', 105000, 580000),
  ('KORTTID_SOL', 105000, 580000)) as usual (form, lowest, highest)
where f.code = usual.form;
comment on column housing_form.lowest_day_price_ore is 'below this a day price is asked about';
comment on column housing_form.highest_day_price_ore is 'above this a day price is asked about';
