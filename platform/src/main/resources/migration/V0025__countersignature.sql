-- 不适用 needs a second member of the team (decisions 5, 6).
create table countersignature (
  entry_seq bigint primary key references determination_entry,
  by_person uuid not null references person,
  at timestamptz not null
);
grant select, insert on countersignature to ccso_app;
