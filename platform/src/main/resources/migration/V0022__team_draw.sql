-- 随机抽取: seed, pool, exclusions and result, so that anybody can draw again from the record.
create table team_draw (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  seed text not null,
  pool jsonb not null,
  excluded jsonb not null,
  chosen jsonb not null,
  drawn_by uuid not null references person,
  drawn_at timestamptz not null
);
create index team_draw_case on team_draw (case_id);
grant select, insert on team_draw to ccso_app;
