-- 评定委员会表决: one vote a member and round; a further round follows an objection that was upheld.
create table committee_vote (
  case_id uuid not null,
  round int not null check (round > 0),
  person_id uuid not null,
  part text not null generated always as ('COMMITTEE') stored,
  sha256 text not null,
  choice text not null check (choice in ('GRANT', 'REFUSE', 'ABSTAIN')),
  reason text not null,
  voted_at timestamptz not null,
  primary key (case_id, round, person_id),
  foreign key (case_id, sha256) references frozen_facts (case_id, sha256),
  foreign key (case_id, person_id, part) references case_part (case_id, person_id, part),
  check (choice = 'GRANT' or length(trim(reason)) > 0)
);
create trigger take_part before insert on committee_vote for each row execute function take_part('COMMITTEE');
grant select, insert on committee_vote to ccso_app;
