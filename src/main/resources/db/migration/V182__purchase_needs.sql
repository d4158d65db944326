-- What a purchase was needed for, as far as the buyer says it, by the same structured words as a request; when it was decided; of whom it
-- was bought; and in a sentence why a suitable bed was passed by. Erased with the purchase's texts.
alter table external_purchase
  add column age integer check (age between 0 and 120),
  add column sex text check (sex in ('MALE', 'FEMALE')),
  add column needs text[] not null default '{}',
  add column risks text[] not null default '{}',
  add column wheelchair boolean not null default false,
  add column decided_on date,
  add column supplier text check (length(supplier) <= 120),
  add column passed_by text check (length(passed_by) <= 300);
comment on column external_purchase.passed_by is 'why a suitable bed was passed by, in a sentence of the buyer''s';
