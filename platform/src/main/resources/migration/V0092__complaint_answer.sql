-- What became of a report or complaint.
create table complaint_answer (
  reference text primary key references complaint,
  outcome text not null check (outcome in ('FOUNDED', 'UNFOUNDED', 'PASSED_ON')),
  said text not null check (length(trim(said)) > 0),
  answered_by uuid not null references person,
  answered_at timestamptz not null
);
grant select, insert on complaint_answer to ccso_app;
