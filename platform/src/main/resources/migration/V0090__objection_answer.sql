-- What became of an objection: upheld, so that the committee decides anew, or dismissed; always with the reason.
create table objection_answer (
  reference text primary key references objection,
  outcome text not null check (outcome in ('UPHELD', 'DISMISSED')),
  reason text not null check (length(trim(reason)) > 0),
  answered_by uuid not null references person,
  answered_at timestamptz not null
);
grant select, insert on objection_answer to ccso_app;
