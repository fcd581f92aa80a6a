-- 回避声明 per case and person, the latest counts; no tie: none of the kinds asked for.
create table conflict_declaration (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  person_id uuid not null references person,
  ties text[] not null,
  statement text not null check (statement <> '' or cardinality(ties) = 0),
  declared_at timestamptz not null
);
create index conflict_declaration_case on conflict_declaration (case_id, person_id);
grant select, insert on conflict_declaration to ccso_app;
