-- The names that people say, and find by typing their first letters.
update housing_form set name_sv = 'HVB, barn och unga', name_en = 'HVB, children and youth' where code = 'HVB';
update housing_form set name_sv = 'HVB, vuxna', name_en = 'HVB, adults' where code = 'HVB_VUXEN';
update housing_form set name_sv = 'HVB, familjer', name_en = 'HVB, families' where code = 'HVB_FAMILJ';
update housing_form set name_sv = 'SÄBO, särskilt boende för äldre' where code = 'SABO';
