-- 放行: a check at the border of two steps that was passed over with a reason; counted per case and border.
create table handoff_override (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  border text not null,
  check_code text not null,
  reason text not null check (reason <> ''),
  overridden_by uuid not null references person,
  overridden_at timestamptz not null
);
create index handoff_override_case on handoff_override (case_id);
grant select, insert on handoff_override to ccso_app;
