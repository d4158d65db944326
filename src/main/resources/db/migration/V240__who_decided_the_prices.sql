-- Prices are decided by a body of the municipality, in a paragraph of its minutes. Those decided before say neither.
alter table price_proposal
  add column decided_body text check (length(decided_body) between 1 and 120),
  add column decided_paragraph text check (length(decided_paragraph) between 1 and 60),
  add constraint price_proposal_decision check ((decided_body is null) = (decided_paragraph is null)
    and (decided_body is null or status = 'DECIDED'));
