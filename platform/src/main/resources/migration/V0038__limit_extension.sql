-- 延期: days the centre granted beyond a limit of the scheme policy, in the unit of the limit.
create table limit_extension (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  limit_name text not null,
  days int not null check (days between 1 and 60),
  reason text not null check (reason <> ''),
  granted_by uuid not null references person,
  granted_at timestamptz not null
);
create index limit_extension_case on limit_extension (case_id);
grant select, insert on limit_extension to ccso_app;
