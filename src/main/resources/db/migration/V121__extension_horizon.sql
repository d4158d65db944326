-- How many days one extension may add at most, by form: the longest time after which somebody looks at the stay anew. [check]
alter table housing_form add column extension_days integer not null default 365 check (extension_days between 1 and 36500);
update housing_form set extension_days = case code
  when 'HVB' then 183 when 'HVB_VUXEN' then 183 when 'HVB_FAMILJ' then 122 when 'JOURHEM' then 61
  when 'SKYDDAT_BOENDE' then 183 when 'KORTTID_SOL' then 183
  when 'LSS_9_8' then 1826 when 'LSS_9_9_GRUPP' then 1826 when 'LSS_9_9_SERVICE' then 1826 when 'SABO' then 1826
  when 'BOSTAD_SARSKILT_STOD' then 1826 else 365 end;
comment on column housing_form.extension_days is 'the most days that one extension of a stay may add';
