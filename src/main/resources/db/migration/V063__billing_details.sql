-- What invoices say of a municipality (fakturauppgifter), as its own economist writes it: empty where nobody has yet.
create table billing_profile (
  municipality        text primary key references municipality,
  legal_name          text not null default '' check (length(legal_name) <= 120),
  organisation_number text not null default '' check (organisation_number = '' or organisation_number ~ '^[0-9]{6}-[0-9]{4}$'),
  street              text not null default '' check (length(street) <= 120),
  postal_code         text not null default '' check (postal_code = '' or postal_code ~ '^[0-9]{3} [0-9]{2}$'),
  city                text not null default '' check (length(city) <= 60),
  peppol_id           text not null default '' check (peppol_id = '' or peppol_id ~ '^[0-9]{4}:[!-~]{1,50}$'),
  buyer_reference     text not null default '' check (length(buyer_reference) <= 60),
  bankgiro            text not null default '' check (bankgiro = '' or bankgiro ~ '^[0-9]{3,4}-[0-9]{4}$'),
  email               text not null default '' check (length(email) <= 200),
  receivable_account  text not null default '' check (receivable_account ~ '^[0-9]{0,10}$'),
  revenue_account     text not null default '' check (revenue_account ~ '^[0-9]{0,10}$'),
  payable_account     text not null default '' check (payable_account ~ '^[0-9]{0,10}$'),
  cost_account        text not null default '' check (cost_account ~ '^[0-9]{0,10}$'),
  payment_days        integer not null default 30 check (payment_days between 0 and 90),
  invented            boolean not null default false,
  version             integer not null default 0
);
comment on column billing_profile.email is 'of the finance office, never of a person';
comment on column billing_profile.invented is 'made up for a trial; false as soon as an economist has saved it';

insert into billing_profile (municipality) select code from municipality;
