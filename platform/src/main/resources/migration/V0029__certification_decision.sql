-- 评定: by people outside the team; refuses with a reason, cannot turn an unmet verdict into a met one.
create table certification_decision (
  case_id uuid primary key references assessment_case,
  facts_sha256 text not null,
  verdict text not null check (verdict in ('MET', 'NOT_MET')),
  outcome text not null check (outcome in ('GRANTED', 'REFUSED')),
  reason text not null,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  check (outcome = 'REFUSED' or verdict = 'MET'),
  check (outcome = 'GRANTED' or length(trim(reason)) > 0)
);
grant select, insert on certification_decision to ccso_app;
