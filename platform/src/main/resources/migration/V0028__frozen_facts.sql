-- 冻结的事实: canonical JSON and its SHA-256. May be frozen anew, never changed.
create table frozen_facts (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  sha256 text not null,
  content bytea not null,
  frozen_by uuid not null references person,
  frozen_at timestamptz not null
);
create index frozen_facts_case on frozen_facts (case_id, seq desc);
grant select, insert on frozen_facts to ccso_app;
