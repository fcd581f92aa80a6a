-- 补充材料: a round in which the team asked the applicant for more. What is asked stands in the messages of the round.
create table supplement_round (
  case_id uuid not null references assessment_case,
  round int not null check (round > 0),
  requested_by uuid not null references person,
  requested_at timestamptz not null,
  primary key (case_id, round)
);
grant select, insert on supplement_round to ccso_app;
