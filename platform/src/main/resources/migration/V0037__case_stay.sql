-- Which states a case has been in, and when: what limits are counted from. Only added to.
create table case_stay (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  state text not null,                       -- codes of assessment_case.state
  entered_at timestamptz not null
);
create index case_stay_case on case_stay (case_id, seq);
grant select, insert on case_stay to ccso_app;
insert into case_stay (case_id, state, entered_at) select id, state, created_at from assessment_case;
