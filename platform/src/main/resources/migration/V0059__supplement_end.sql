-- How a supplement round ended: answered by the applicant, or closed by the team after the limit.
create table supplement_end (
  case_id uuid not null,
  round int not null,
  how text not null check (how in ('ANSWERED', 'CLOSED')),
  by_person uuid not null references person,
  at timestamptz not null,
  primary key (case_id, round),
  foreign key (case_id, round) references supplement_round
);
grant select, insert on supplement_end to ccso_app;
