-- 邀请: somebody drawn is asked to take a seat; nobody is asked twice for one case.
create table team_invitation (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  draw_id uuid not null references team_draw,
  person_id uuid not null references person,
  registration_number text not null,
  lead boolean not null,
  invited_at timestamptz not null,
  due date not null,
  unique (case_id, person_id)
);
create index team_invitation_person on team_invitation (person_id);
grant select, insert on team_invitation to ccso_app;
