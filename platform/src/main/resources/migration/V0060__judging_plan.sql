-- 评审计划: which categories of a case two assessors judge at the desk without knowing of each other. Only added to; the
-- latest counts. A case without one follows its scheme policy.
create table judging_plan (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  doubled int[] not null,                     -- numbers of the categories
  one_person uuid not null references person,
  other_person uuid not null references person,
  set_by uuid not null references person,
  set_at timestamptz not null,
  check (one_person <> other_person)
);
create index judging_plan_case on judging_plan (case_id, seq desc);
grant select, insert on judging_plan to ccso_app;
