-- The families of forms that a share is told for: care that costs 900 and care that costs 9 000 a day are not one number.
alter table housing_form add column family text not null default 'ADULTS'
  check (family in ('CHILDREN', 'ADULTS', 'LSS', 'OLDER'));
update housing_form set family = 'CHILDREN'
  where code in ('HVB', 'HVB_FAMILJ', 'STODBOENDE', 'JOURHEM', 'FAMILJEHEM', 'FORSTARKT_FAMILJEHEM');
update housing_form set family = 'LSS' where code in ('LSS_9_8', 'LSS_9_9_GRUPP', 'LSS_9_9_SERVICE', 'KORTTID_LSS');
update housing_form set family = 'OLDER' where code in ('SABO', 'KORTTID_SOL');
