-- Scheme policy (limits, team size, validity): versioned data, frozen per case; not configuration.
create table scheme_policy (
  version text primary key,
  content jsonb not null,
  published_at timestamptz not null
);
grant select, insert on scheme_policy to ccso_app;
