-- A case is found by the beginning of its reference, however it is written.
create index request_case_beginning on purchase_request (municipality, lower(case_reference) text_pattern_ops);
create index placement_case_beginning on placement (buyer, lower(case_reference) text_pattern_ops);
