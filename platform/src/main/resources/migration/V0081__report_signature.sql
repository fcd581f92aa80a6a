-- 评审组签字: each member of the team signs the digest of the frozen report (认证认可条例 art. 22).
create table report_signature (
  case_id uuid not null,
  sha256 text not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  primary key (case_id, sha256, person_id),
  foreign key (case_id, sha256) references frozen_facts (case_id, sha256),
  foreign key (case_id, person_id) references team_member (case_id, person_id)
);
grant select, insert on report_signature to ccso_app;
