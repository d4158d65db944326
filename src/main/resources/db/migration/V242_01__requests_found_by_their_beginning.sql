-- A case is found by the beginning of its reference, however it is written: here while it waits.
create index request_case_beginning on purchase_request (municipality, lower(case_reference) text_pattern_ops);
