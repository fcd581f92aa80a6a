-- 催办: the centre reminded the party whose turn it was; once a case and day.
create table case_nudge (
  case_id uuid not null references assessment_case,
  day date not null,
  limit_name text not null,
  party text not null,
  nudged_by uuid not null references person,
  nudged_at timestamptz not null,
  primary key (case_id, day)
);
grant select, insert on case_nudge to ccso_app;
