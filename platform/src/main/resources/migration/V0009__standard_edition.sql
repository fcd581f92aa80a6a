-- A published edition of a standard with its guide. Never changes: the application may only add.
create table standard_edition (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  standard_code text not null,
  guide text not null,
  published_at timestamptz not null,
  unique (standard_code, guide)
);
grant select, insert on standard_edition to ccso_app;
