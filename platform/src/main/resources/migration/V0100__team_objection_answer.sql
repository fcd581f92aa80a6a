-- The centre's answer to an objection: the invitations given up because of it (none: dismissed), and why.
create table team_objection_answer (
  objection_id uuid primary key references team_objection,
  replaced uuid[] not null,
  reason text not null check (reason <> ''),
  decided_by uuid not null references person,
  decided_at timestamptz not null
);
grant select, insert on team_objection_answer to ccso_app;
