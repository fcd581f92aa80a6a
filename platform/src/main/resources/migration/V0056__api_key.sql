-- 接口密钥: a program acts for a person; the key is kept as its SHA-256 only.
create table api_key (
  id uuid primary key,
  person_id uuid not null references person,
  label text not null,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  expires date not null,
  last_used timestamptz,
  revoked_at timestamptz
);
create index api_key_person on api_key (person_id);
grant select, insert, update (last_used, revoked_at) on api_key to ccso_app;
