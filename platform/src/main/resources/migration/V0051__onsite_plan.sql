-- 现场计划: days and places of a visit as the lead told them; a changed plan is the next revision.
create table onsite_plan (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  revision int not null check (revision > 0),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  places text[] not null check (cardinality(places) > 0),
  confirmation boolean not null,              -- the applicant is asked whether the days suit
  by_person uuid not null references person,
  at timestamptz not null,
  unique (case_id, revision)
);
grant select, insert on onsite_plan to ccso_app;
