-- A run says now and then that it lives, so that another replica can tell one that died; and what came by a file is
-- known as such, so that the coordinator's export gives back what was handed in and nothing of the marketplace.
alter table import_run
  add column heartbeat_at timestamptz not null default now(),
  add column error_count integer not null default 0;
create index import_run_running on import_run (heartbeat_at) where status = 'RUNNING';

alter table purchase_request add column imported boolean not null default false;
alter table external_purchase add column imported boolean not null default false;
