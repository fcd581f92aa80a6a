-- 待讨论: a member of the team wants to talk about a requirement, or no longer does. Only added to.
create table discussion_mark (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  by_person uuid not null references person,
  marked boolean not null,
  at timestamptz not null
);
create index discussion_mark_case on discussion_mark (case_id, requirement_key, by_person, seq desc);
grant select, insert on discussion_mark to ccso_app;
