-- 只在现场查看: instead of a file, where the material can be seen (personal data stays in the house).
create table onsite_reference (
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  entry int not null,
  statement text not null,
  stated_by uuid not null references person,
  stated_at timestamptz not null,
  primary key (case_id, requirement_key, entry)
);
grant select, insert, update, delete on onsite_reference to ccso_app;
