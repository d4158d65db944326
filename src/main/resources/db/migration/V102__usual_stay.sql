-- How long a stay in the form usually is, in days: the median of published figures where there is one (HVB 190, adults 75, supported
-- housing 240, older people 560, short stays 18). For the other forms nobody has published one: 30 is to be checked by the county.
alter table housing_form add column usual_days integer not null default 30 check (usual_days > 0);

update housing_form set usual_days = case code
  when 'HVB' then 190
  when 'HVB_VUXEN' then 75
  when 'STODBOENDE' then 240
  when 'SABO' then 560
  else 18 end
where code in ('HVB', 'HVB_VUXEN', 'STODBOENDE', 'SABO', 'KORTTID_SOL', 'KORTTID_LSS');
