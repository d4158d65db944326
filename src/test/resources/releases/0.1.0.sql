-- Rows as the release has written them: one stay from the request to the placement, with its home, agreement and price.
insert into home (id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses, wheelchair, notified_places, notice_days, confirmed_at)
values ('01900000-0000-7000-8000-000000000001', 'H-1', 'Björkgården', '2080', 'HVB', 15, 20, '{MALE,FEMALE}', '{}', '{}', true, 4, 30, '2026-11-20 08:00+01');
insert into place (id, external_id, home_id, label, wheelchair)
values ('01900000-0000-7000-8000-000000000011', 'P-1', '01900000-0000-7000-8000-000000000001', '1', false),
       ('01900000-0000-7000-8000-000000000012', 'P-2', '01900000-0000-7000-8000-000000000001', '2', true);
insert into agreement (id, name, area, host)
values ('01900000-0000-7000-8000-000000000021', 'HVB i länet', 'FAMILJERATT', '2080');
insert into agreement_version (id, agreement_id, number, valid_from, notice_months, terms)
values ('01900000-0000-7000-8000-000000000022', '01900000-0000-7000-8000-000000000021', 1, '2026-01-01', 6, '{}');
insert into agreement_party (version_id, municipality)
values ('01900000-0000-7000-8000-000000000022', '2080'), ('01900000-0000-7000-8000-000000000022', '2081');
insert into price_row (id, home_id, level, unit, valid_from, member_ore, other_ore)
values ('01900000-0000-7000-8000-000000000023', '01900000-0000-7000-8000-000000000001', 'BASE', 'DAY', '2026-01-01', 390000, 450000);
insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason)
values ('01900000-0000-7000-8000-000000000031', '01900000-0000-7000-8000-000000000011', '2026-11-01', '2027-02-01', 'STAY', '2081', null),
       ('01900000-0000-7000-8000-000000000032', '01900000-0000-7000-8000-000000000012', '2026-12-01', '2026-12-08', 'CLOSURE', '2080', 'Målning');
insert into purchase_request (id, reference, municipality, handler, case_reference, form, age, sex, needs, risks, wheelchair, decision_date,
  wanted_start, urgency, protected_identity, avoid_municipalities, status, recorded_at, closed_at)
values ('01900000-0000-7000-8000-000000000041', 'F-2026-00001', '2081', 'placer-2081', 'BOR-1', 'HVB', 17, 'FEMALE', '{}', '{}', false, '2026-10-20',
  '2026-11-01', 'PLANNED', true, '{2083}', 'PLACED', '2026-10-21 09:00+02', '2026-10-25 09:00+01');
insert into offer (id, request_id, place_id, home_id, buyer, seller, starts_on, ends_before, status, quote, expires_at, asked_at, answered_at, closed_at, protected_for)
values ('01900000-0000-7000-8000-000000000042', '01900000-0000-7000-8000-000000000041', '01900000-0000-7000-8000-000000000011',
  '01900000-0000-7000-8000-000000000001', '2081', '2080', '2026-11-01', '2027-02-01', 'ACCEPTED', '{"lines": []}', '2026-10-30 09:00+01', '2026-10-22 09:00+02',
  '2026-10-23 09:00+02', '2026-10-25 09:00+01', 'placer-2081');
insert into placement (id, reference, request_id, offer_id, occupancy_id, place_id, home_id, buyer, seller, case_reference, starts_on, ends_before, status,
  quote, admitted_by, admitted_on, protected_for, recorded_at)
values ('01900000-0000-7000-8000-000000000051', 'P-2026-00001', '01900000-0000-7000-8000-000000000041', '01900000-0000-7000-8000-000000000042',
  '01900000-0000-7000-8000-000000000031', '01900000-0000-7000-8000-000000000011', '01900000-0000-7000-8000-000000000001', '2081', '2080', 'BOR-1', '2026-11-01',
  '2027-02-01', 'ONGOING', '{"lines": []}', 'manager-2080', '2026-11-01', 'placer-2081', '2026-10-25 09:00+01');
insert into placement_fact (placement_id, kind, happened_on, recorded_at, decided_by)
values ('01900000-0000-7000-8000-000000000051', 'BOOKED', '2026-10-25', '2026-10-25 09:00+01', null),
       ('01900000-0000-7000-8000-000000000051', 'ADMITTED', '2026-11-01', '2026-11-01 09:00+01', 'manager-2080'),
       ('01900000-0000-7000-8000-000000000051', 'ARRIVED', '2026-11-01', '2026-11-01 12:00+01', null);
insert into absence (id, placement_id, starts_on, ends_before)
values ('01900000-0000-7000-8000-000000000052', '01900000-0000-7000-8000-000000000051', '2026-11-10', '2026-11-12');
insert into journal_entry (recorded_at, happened_on, actor, roles, municipality, operation, thing, thing_id, outcome, confidential, facts)
values ('2026-11-01 12:00+01', '2026-11-01', 'manager-2080', '{home-manager}', '2080', 'placement.arrived', 'placement',
  '01900000-0000-7000-8000-000000000051', 'DONE', true, '{"day": "2026-11-01"}');
