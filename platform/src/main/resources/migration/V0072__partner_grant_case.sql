-- The cases a grant opens.
create table partner_grant_case (
  grant_id uuid not null references partner_grant,
  case_id uuid not null references assessment_case,
  primary key (grant_id, case_id)
);
create index partner_grant_case_case on partner_grant_case (case_id);
grant select, insert on partner_grant_case to ccso_app;
