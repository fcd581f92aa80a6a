-- The key under which a case's files are addressed: HMAC-SHA-256(key, SHA-256 of the content), decision 18.
create table case_key (
  case_id uuid primary key references assessment_case,
  key bytea not null check (length(key) = 32)
);
grant select, insert on case_key to ccso_app;
