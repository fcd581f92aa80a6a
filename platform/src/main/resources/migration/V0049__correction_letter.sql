-- 补正通知: one letter a round that names every gap, in the very words the applicant reads.
create table correction_letter (
  case_id uuid not null references assessment_case,
  round int not null check (round > 0),
  gaps jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (case_id, round)
);
grant select, insert on correction_letter to ccso_app;
