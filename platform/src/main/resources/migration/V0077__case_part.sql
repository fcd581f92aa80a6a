-- Who takes which part in a case. One person takes one part, so that whoever judged neither reviews nor decides, and
-- whoever reviewed does not decide (认证认可条例 art. 22; ISO/IEC 17065 7.5, 7.6). Written by the trigger function
-- take_part alone; the tables of team, review, votes and recusals refer to it, part included.
create table case_part (
  case_id uuid not null references assessment_case,
  person_id uuid not null references person,
  part text not null check (part in ('TEAM', 'TECHNICAL_REVIEW', 'COMMITTEE', 'RECUSED')),
  primary key (case_id, person_id),
  unique (case_id, person_id, part)
);
grant select on case_part to ccso_app;
insert into case_part (case_id, person_id, part) select case_id, person_id, 'TEAM' from team_member;
