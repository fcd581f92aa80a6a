-- 现场记录: interview, inspection, observation; the post, never the person (judging rule JR09).
create table onsite_record (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  method text not null,
  post text not null,
  place text not null,
  note text not null,
  by_person uuid not null references person,
  at timestamptz not null,
  client_id uuid not null unique
);
create index onsite_record_case on onsite_record (case_id, requirement_key);
grant select, insert on onsite_record to ccso_app;
