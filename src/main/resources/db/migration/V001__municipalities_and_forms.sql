-- Who takes part, and what can be offered: the two registers that everything else refers to.
create extension if not exists btree_gist;

create table municipality (
  code        text primary key check (code ~ '^[0-9]{4}$'),
  name        text not null,
  county      text not null check (county ~ '^[0-9]{2}$'),
  population  integer check (population > 0),
  lat         double precision not null check (lat between -90 and 90),
  lon         double precision not null check (lon between -180 and 180)
);
create index municipality_county on municipality (county);

create table housing_form (
  code            text primary key check (code ~ '^[A-Z0-9_]+$'),
  name_sv         text not null,
  name_en         text not null,
  law             text not null,
  area            text not null check (area in ('FAMILJERATT', 'LSS', 'FAMILJEHEM', 'BOENDEN')),
  matching        boolean not null,
  freshness_days  integer not null check (freshness_days > 0),
  sort_order      integer not null unique
);

-- One legal rule of a form, with the paragraph that makes it one; number is the rule's age or count where it has one.
create table form_rule (
  form    text not null references housing_form,
  kind    text not null check (kind in ('LOWEST_AGE', 'HIGHEST_AGE', 'SPECIAL_REASONS_UNDER_AGE',
                                        'SPECIAL_REASONS_ELSEWHERE', 'ADDRESS_HIDDEN', 'CONSULTATION_ONLY',
                                        'CHILD_WITH_GUARDIAN', 'IN_SCHOOL_FROM_AGE', 'WARN_AFTER_MONTHS')),
  number  integer,
  law     text not null,
  primary key (form, kind)
);

-- The words in which needs and risks are told, per form: structured, so that no request needs free text about a person.
create table form_attribute (
  form     text not null references housing_form,
  code     text not null check (code = lower(code) and length(code) between 2 and 60),
  kind     text not null check (kind in ('NEED', 'RISK')),
  name_en  text not null,
  primary key (form, kind, code)
);

insert into housing_form values
  ('HVB', 'Hem för vård eller boende, barn och unga', 'Home for care or housing, children and youth', 'SoL 9:4', 'BOENDEN', true, 7, 1),
  ('HVB_VUXEN', 'Hem för vård eller boende, vuxna', 'Home for care or housing, adults', 'SoL 9:4', 'BOENDEN', true, 7, 2),
  ('HVB_FAMILJ', 'Hem för vård eller boende, familjer', 'Home for care or housing, families', 'SoL 9:4', 'BOENDEN', true, 7, 3),
  ('STODBOENDE', 'Stödboende', 'Supported housing for the young', 'SoL 9:3, 9:1', 'BOENDEN', true, 14, 4),
  ('LSS_9_8', 'Bostad med särskild service för barn och unga', 'Home with special service, children', 'LSS 9 § 8', 'LSS', true, 14, 5),
  ('LSS_9_9_GRUPP', 'Gruppbostad för vuxna', 'Group home, adults', 'LSS 9 § 9', 'LSS', true, 14, 6),
  ('LSS_9_9_SERVICE', 'Servicebostad för vuxna', 'Service home, adults', 'LSS 9 § 9', 'LSS', true, 14, 7),
  ('KORTTID_LSS', 'Korttidsvistelse enligt LSS', 'Short stay under LSS', 'LSS 9 § 6', 'LSS', true, 14, 8),
  ('SABO', 'Särskilt boende för äldre', 'Special housing for older people', 'SoL 8:4', 'BOENDEN', true, 14, 9),
  ('KORTTID_SOL', 'Korttidsboende', 'Short-term home', 'SoL', 'BOENDEN', true, 14, 10),
  ('BOSTAD_SARSKILT_STOD', 'Bostad med särskilt stöd', 'Housing with special support', 'SoL 8:11', 'BOENDEN', true, 14, 11),
  ('SKYDDAT_BOENDE', 'Skyddat boende', 'Protected housing', 'SoL 9:6, 22:5', 'BOENDEN', true, 14, 12),
  ('JOURHEM', 'Jourhem', 'Emergency family home', 'SoL 22:4', 'FAMILJEHEM', false, 14, 13),
  ('FAMILJEHEM', 'Familjehem', 'Family home', 'SoL 9:2, 22:6', 'FAMILJEHEM', false, 14, 14),
  ('FORSTARKT_FAMILJEHEM', 'Förstärkt familjehem', 'Reinforced family home', 'SoL 9:2, 22:6', 'FAMILJEHEM', false, 14, 15);

insert into form_rule values
  ('HVB', 'HIGHEST_AGE', 20, 'SoL 9:4'),
  ('HVB_VUXEN', 'LOWEST_AGE', 18, 'SoL 9:4'),
  ('STODBOENDE', 'LOWEST_AGE', 16, 'SoL 9:3'),
  ('STODBOENDE', 'HIGHEST_AGE', 20, 'SoL 9:3'),
  ('STODBOENDE', 'SPECIAL_REASONS_UNDER_AGE', 18, 'SoL 9:1'),
  ('LSS_9_8', 'HIGHEST_AGE', 20, 'LSS 9 § 8'),
  ('LSS_9_8', 'IN_SCHOOL_FROM_AGE', 18, 'LSS 9 § 8'),
  ('LSS_9_8', 'SPECIAL_REASONS_ELSEWHERE', null, 'LSS 16 c §'),
  ('LSS_9_9_GRUPP', 'LOWEST_AGE', 18, 'LSS 9 § 9'),
  ('LSS_9_9_GRUPP', 'SPECIAL_REASONS_ELSEWHERE', null, 'LSS 16 c §'),
  ('LSS_9_9_SERVICE', 'LOWEST_AGE', 18, 'LSS 9 § 9'),
  ('LSS_9_9_SERVICE', 'SPECIAL_REASONS_ELSEWHERE', null, 'LSS 16 c §'),
  ('SKYDDAT_BOENDE', 'ADDRESS_HIDDEN', null, 'SoL 9:6'),
  ('SKYDDAT_BOENDE', 'CHILD_WITH_GUARDIAN', 18, 'SoL 22:5'),
  ('JOURHEM', 'CONSULTATION_ONLY', null, 'SoL 22:20'),
  ('JOURHEM', 'WARN_AFTER_MONTHS', 2, 'SoL 22:4'),
  ('FAMILJEHEM', 'CONSULTATION_ONLY', null, 'SoL 22:20'),
  ('FORSTARKT_FAMILJEHEM', 'CONSULTATION_ONLY', null, 'SoL 22:20');

insert into form_attribute (form, kind, code, name_en)
select f.form, 'NEED', n.code, n.name_en
from (values ('HVB'), ('HVB_VUXEN'), ('HVB_FAMILJ'), ('STODBOENDE'), ('BOSTAD_SARSKILT_STOD'), ('SKYDDAT_BOENDE')) f (form),
     (values ('missbruk', 'misuse'), ('kriminalitet', 'crime'), ('akut', 'emergency'), ('utredning', 'assessment'),
             ('självskada', 'self-harm'), ('ätstörning', 'eating disorder'), ('trauma', 'trauma'),
             ('neuropsykiatri', 'neuropsychiatric'), ('sysselsättning', 'occupation'), ('samsjuklighet', 'comorbidity'),
             ('våldsutsatthet', 'exposed to violence'), ('psykisk funktionsnedsättning', 'mental disability'),
             ('anknytning', 'attachment'), ('barn', 'children along')) n (code, name_en)
union all
select f.form, 'NEED', n.code, n.name_en
from (values ('LSS_9_8'), ('LSS_9_9_GRUPP'), ('LSS_9_9_SERVICE'), ('KORTTID_LSS')) f (form),
     (values ('autism', 'autism'), ('flerfunktionsnedsättning', 'multiple disabilities'), ('utåtagerande', 'acting out'),
             ('psykisk funktionsnedsättning', 'mental disability')) n (code, name_en)
union all
select f.form, 'NEED', n.code, n.name_en
from (values ('SABO'), ('KORTTID_SOL')) f (form),
     (values ('demens', 'dementia'), ('somatik', 'somatic care'), ('rehabilitering', 'rehabilitation'),
             ('palliativ vård', 'palliative care'), ('finska', 'Finnish spoken')) n (code, name_en)
union all
select f.code, 'RISK', r.code, r.name_en
from housing_form f,
     (values ('psykos', 'psychosis'), ('våld', 'violence'), ('pågående missbruk', 'ongoing misuse')) r (code, name_en)
where f.matching;
