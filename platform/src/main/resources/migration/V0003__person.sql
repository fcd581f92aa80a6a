-- People who sign in. The password is kept as an Argon2id encoding only.
create table person (
  id uuid primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
  display_name text not null,
  password text not null,
  demo boolean not null default false,
  disabled boolean not null default false,
  created_at timestamptz not null
);
grant select, insert, update on person to ccso_app;
