-- 复核: the second signature under the report, or its return with reasons; by somebody outside team and applicant.
create table technical_review (
  case_id uuid not null,
  sha256 text not null,
  person_id uuid not null,
  part text not null generated always as ('TECHNICAL_REVIEW') stored,
  outcome text not null check (outcome in ('PASSED', 'RETURNED')),
  remark text not null,
  reviewed_at timestamptz not null,
  primary key (case_id, sha256),
  foreign key (case_id, sha256) references frozen_facts (case_id, sha256),
  foreign key (case_id, person_id, part) references case_part (case_id, person_id, part),
  check (outcome = 'PASSED' or length(trim(remark)) > 0)
);
create trigger take_part before insert on technical_review for each row execute function take_part('TECHNICAL_REVIEW');
grant select, insert on technical_review to ccso_app;
