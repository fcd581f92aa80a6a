-- 异议: the applicant objects, with a reason, to members of the announced team.
create table team_objection (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  against uuid[] not null check (cardinality(against) > 0),
  reason text not null check (reason <> ''),
  raised_by uuid not null references person,
  raised_at timestamptz not null
);
create index team_objection_case on team_objection (case_id);
grant select, insert on team_objection to ccso_app;
