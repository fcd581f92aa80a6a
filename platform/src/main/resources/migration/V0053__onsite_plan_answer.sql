-- 日期答复: the applicant says whether the days of a plan suit; one answer a plan.
create table onsite_plan_answer (
  plan_id uuid primary key references onsite_plan,
  suits boolean not null,
  note text not null check (suits or note <> ''),
  by_person uuid not null references person,
  at timestamptz not null
);
grant select, insert on onsite_plan_answer to ccso_app;
