-- 无异议: the applicant said of these invited members that it has no objection.
create table team_consent (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  members uuid[] not null,
  said_by uuid not null references person,
  said_at timestamptz not null
);
create index team_consent_case on team_consent (case_id);
grant select, insert on team_consent to ccso_app;
