-- 评审组.
create table team_member (
  case_id uuid not null references assessment_case,
  person_id uuid not null references person,
  lead boolean not null,
  draw_id uuid not null references team_draw,
  primary key (case_id, person_id)
);
create unique index team_member_one_lead on team_member (case_id) where lead;
create index team_member_person on team_member (person_id);
grant select, insert on team_member to ccso_app;
