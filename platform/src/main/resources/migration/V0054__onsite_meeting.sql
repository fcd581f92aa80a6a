-- 首次会议, 末次会议.
create table onsite_meeting (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  kind text not null check (kind in ('OPENING', 'CLOSING')),
  place text not null,
  note text not null,
  by_person uuid not null references person,
  at timestamptz not null
);
create index onsite_meeting_case on onsite_meeting (case_id, at);
grant select, insert on onsite_meeting to ccso_app;
