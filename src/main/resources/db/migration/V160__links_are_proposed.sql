-- Who would live with whom, or apart: proposed by whoever handles one request, answered by whoever handles the other. What
-- somebody may not see of either request is not there for them.
create table link_proposal (
  id           uuid primary key,
  request_id   uuid not null references purchase_request,
  other_id     uuid not null references purchase_request,
  together     boolean not null,
  status       text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  proposed_by  text not null,
  asked_of     text not null,
  proposed_at  timestamptz not null,
  answered_at  timestamptz,
  version      integer not null default 0,
  check (request_id <> other_id),
  check ((status = 'PROPOSED') = (answered_at is null))
);
comment on column link_proposal.asked_of is 'the user name of whoever handles the other request';
create unique index link_proposal_waiting on link_proposal (request_id) where status = 'PROPOSED';
create index link_proposal_request on link_proposal (request_id, id);
create index link_proposal_other on link_proposal (other_id, id);
create index link_proposal_asked on link_proposal (asked_of, id) where status = 'PROPOSED';

alter table link_proposal enable row level security;
alter table link_proposal force row level security;
create policy cases on link_proposal using ((select is_the_service()) or (
  exists (select 1 from purchase_request r where r.id = link_proposal.request_id and r.municipality = (select my_municipality()))
  and exists (select 1 from purchase_request r where r.id = link_proposal.other_id and r.municipality = (select my_municipality()))));

-- A link to somebody whose identity is protected, of a request that another handles: it counts, and is shown to nobody.
alter table purchase_request add column link_concealed boolean not null default false;
select set_config('samplats.looks', 'service', true);
update purchase_request r set link_concealed = true
  from purchase_request other
  where other.id = r.linked_to and other.protected_identity
    and not (r.protected_identity and r.handler = other.handler);
