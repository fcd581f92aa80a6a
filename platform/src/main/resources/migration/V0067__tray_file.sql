-- 待采纳: a file a partner offers; it becomes evidence only when somebody of the applicant adopts it.
create table tray_file (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  partner uuid not null references person,
  kind text not null check (kind in ('DOCUMENT', 'DATA', 'ON_SITE')),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),      -- bytes
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  address text not null,
  entry text not null,                        -- what it is meant to prove, R0143:1; empty for nothing in particular
  offered_at timestamptz not null,
  adopted_as text,                            -- label
  settled_by uuid references person,
  settled_at timestamptz,
  check ((settled_by is null) = (settled_at is null)),
  check (adopted_as is null or settled_at is not null)
);
create index tray_file_case on tray_file (case_id, offered_at);
grant select, insert, update on tray_file to ccso_app;
