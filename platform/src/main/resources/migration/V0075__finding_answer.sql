-- 整改答复: cause and what was done, or that the applicant leaves the finding as it is.
create table finding_answer (
  seq bigint generated always as identity primary key,
  finding_id uuid not null references finding,
  waived boolean not null,
  cause text not null check (waived or cause <> ''),
  done text not null check (waived or done <> ''),
  by_person uuid not null references person,
  at timestamptz not null
);
create index finding_answer_finding on finding_answer (finding_id, seq);
grant select, insert on finding_answer to ccso_app;
