-- 交叉关联: one file serves many entries of many requirements.
create table evidence_link (
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  entry int not null,                         -- index of the evidence entry in the requirement, from 1
  evidence_id uuid not null references evidence_file,
  linked_by uuid not null references person,
  linked_at timestamptz not null,
  primary key (case_id, requirement_key, entry, evidence_id)
);
grant select, insert, delete on evidence_link to ccso_app;
