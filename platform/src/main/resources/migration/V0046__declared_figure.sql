-- 申报值: figures of the dictionary's indicators by month; appended, the latest counts, null takes it back.
create table declared_figure (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  kpi text not null,                          -- code in the edition's dictionary
  month date not null check (extract(day from month) = 1),
  value numeric(16, 4),                       -- in the unit; 85.6 for 85.6 %
  unit text not null,
  by_person uuid not null references person,
  at timestamptz not null
);
create index declared_figure_latest on declared_figure (case_id, kpi, month, seq desc);
grant select, insert on declared_figure to ccso_app;
