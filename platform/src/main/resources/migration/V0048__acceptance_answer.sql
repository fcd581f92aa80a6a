-- 受理审查: what was found at each item of the checklist, round by round; the latest answer counts.
create table acceptance_answer (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  round int not null check (round > 0),
  item text not null,
  gap boolean not null,
  sentence text not null check (sentence <> '' or not gap),
  answered_by uuid not null references person,
  answered_at timestamptz not null
);
create index acceptance_answer_case on acceptance_answer (case_id, round);
grant select, insert on acceptance_answer to ccso_app;
