-- 是非判定: appended and never changed; the latest per requirement and stage counts. Written by one idempotent
-- operation: a device that sends the same entry again (same client_id) changes nothing.
create table determination_entry (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  stage text not null check (stage in ('DESK', 'SITE')),
  judgement text not null check (judgement in ('OPEN', 'CONFORMING', 'NONCONFORMING', 'NOT_APPLICABLE', 'SUPPLEMENT')),
  reason text not null,
  by_person uuid not null references person,
  at timestamptz not null,
  client_id uuid not null unique,
  replaces bigint references determination_entry,
  batch_id uuid,
  check (judgement not in ('NONCONFORMING', 'NOT_APPLICABLE', 'SUPPLEMENT') or length(trim(reason)) > 0)
);
create index determination_entry_latest on determination_entry (case_id, stage, requirement_key, seq desc);
grant select, insert on determination_entry to ccso_app;
