-- For whom a registered person works or worked: the ground of exclusion from a draw (cooling-off, ISO/IEC 17021-1 5.2.10).
create table employment (
  id uuid primary key,
  person_id uuid not null references person,
  credit_code text not null,
  relation text not null check (relation in ('EMPLOYED', 'CONSULTED', 'TRAINED')),
  from_day date not null,
  to_day date check (to_day >= from_day)
);
create index employment_person on employment (person_id);
grant select, insert, update on employment to ccso_app;
