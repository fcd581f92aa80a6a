-- 不符合项措辞: how the team words a finding before it is told; the last revision counts.
create table finding_wording (
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  revision int not null check (revision > 0),
  fact text not null check (fact <> ''),
  evidence text not null,
  by_person uuid not null references person,
  at timestamptz not null,
  primary key (case_id, requirement_key, revision)
);
grant select, insert on finding_wording to ccso_app;
