-- From which day a party to an agreement uses it for a form (stegvis införande). Where nothing is said, it begins with the first version that
-- the municipality is party to. The use case knows the codes; no lock on their tables for that.
create table agreement_start (
  agreement_id  uuid not null references agreement,
  municipality  text not null,
  form          text not null,
  starts_on     date not null,
  recorded_at   timestamptz not null default now(),
  primary key (agreement_id, municipality, form)
);

-- The day on which each municipality began to cooperate about each form.
create view cooperation_start with (security_invoker = true) as
select p.municipality, f.code as form, min(coalesce(s.starts_on, v.valid_from)) as starts_on
from agreement a
  join agreement_version v on v.agreement_id = a.id
  join agreement_party p on p.version_id = v.id
  join housing_form f on f.area = a.area
  left join agreement_start s on s.agreement_id = a.id and s.municipality = p.municipality and s.form = f.code
group by p.municipality, f.code;
