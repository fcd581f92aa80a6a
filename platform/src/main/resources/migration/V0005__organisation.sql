-- 申请方: one row per unified social credit code (GB 32100).
create table organisation (
  id uuid primary key,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null,
  name_en text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);
grant select, insert, update on organisation to ccso_app;
