-- 自评: appended, the latest per requirement counts.
create table self_assessment (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  judgement text not null check (judgement in ('CONFORMING', 'NOT_YET')),
  note text not null,
  by_person uuid not null references person,
  at timestamptz not null
);
create index self_assessment_latest on self_assessment (case_id, requirement_key, seq desc);
grant select, insert on self_assessment to ccso_app;
