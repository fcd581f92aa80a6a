-- 注册人员: registered assessors and coordinators with number, level, validity.
create table registered_person (
  person_id uuid not null references person,
  kind text not null check (kind in ('ASSESSOR', 'COORDINATOR')),
  registration_number text not null unique,
  level text not null check (level in ('PROVISIONAL', 'FULL', 'SENIOR')),
  region text not null,
  valid_until date not null,
  suspended boolean not null default false,
  primary key (person_id, kind)
);
grant select, insert, update on registered_person to ccso_app;
