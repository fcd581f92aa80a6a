-- 运营场所: one row a site.
create table case_site (
  case_id uuid not null references assessment_case,
  position int not null,
  address text not null,
  primary key (case_id, position)
);
grant select, insert, delete on case_site to ccso_app;
