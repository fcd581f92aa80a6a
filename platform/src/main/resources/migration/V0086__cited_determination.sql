-- 不通过的依据: the determinations a refusal rests on, by requirement.
create table cited_determination (
  case_id uuid not null,
  round int not null,
  requirement_key text not null,
  primary key (case_id, round, requirement_key),
  foreign key (case_id, round) references certification_decision (case_id, round)
);
grant select, insert on cited_determination to ccso_app;
