-- 日程: one line of a plan; who of the team does what, when and where.
create table agenda_line (
  plan_id uuid not null references onsite_plan,
  position int not null,
  day date not null,
  starts time not null,
  subject text not null,                      -- number of a category or of a core item
  method text not null,
  place text not null,
  person_id uuid not null references person,
  primary key (plan_id, position)
);
grant select, insert on agenda_line to ccso_app;
