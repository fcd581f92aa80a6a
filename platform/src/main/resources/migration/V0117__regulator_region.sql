-- 主管部门 of one province sees that province; who has no row sees all.
create table regulator_region (
  person_id uuid primary key references person,
  province text not null
);
grant select, insert, update, delete on regulator_region to ccso_app;
