-- 注册申请: an application to one of the registers; what was registered before has one with an empty statement.
create table registration (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('ASSESSOR', 'COORDINATOR', 'PARTNER')),
  organisation_name text not null,
  region text not null,
  statement text not null,
  applied_at timestamptz not null
);
create index registration_person on registration (person_id, kind);
grant select, insert on registration to ccso_app;
insert into registration
  select gen_random_uuid(), person_id, kind, '', region, '', now() from registered_person;
