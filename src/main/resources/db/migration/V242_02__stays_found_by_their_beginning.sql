-- The same of a case that is placed.
create index placement_case_beginning on placement (buyer, lower(case_reference) text_pattern_ops);
