-- 分派 and 就绪: who is in charge of a core item, until when, and who said that it is ready.
create table item_work (
  case_id uuid not null references assessment_case,
  item text not null,                         -- number of the core item
  person_id uuid references person,
  due date,                                   -- Asia/Shanghai
  ready_by uuid references person,
  ready_at timestamptz,
  primary key (case_id, item),
  check ((ready_by is null) = (ready_at is null))
);
grant select, insert, update on item_work to ccso_app;
