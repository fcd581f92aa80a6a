-- What the name of a file proposed was looked at by a person: linked, or not.
create table name_proposal_answer (
  evidence_id uuid primary key references evidence_file,
  by_person uuid not null references person,
  at timestamptz not null
);
grant select, insert on name_proposal_answer to ccso_app;
