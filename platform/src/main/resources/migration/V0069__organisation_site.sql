-- 场所: where an organisation runs its centres; offered when a case is opened.
create table organisation_site (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null,
  address text not null,
  seats int not null check (seats > 0),
  closed_at timestamptz                       -- no longer offered; null while it is
);
create index organisation_site_organisation on organisation_site (organisation_id);
grant select, insert, update on organisation_site to ccso_app;
