-- 整改验证: a member of the team accepts an answer or says why not; one ruling an answer.
create table finding_ruling (
  answer_seq bigint primary key references finding_answer,
  accepted boolean not null,
  reason text not null check (reason <> ''),
  by_person uuid not null references person,
  at timestamptz not null
);
grant select, insert on finding_ruling to ccso_app;
