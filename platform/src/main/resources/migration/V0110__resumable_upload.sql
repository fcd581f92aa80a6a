-- 断点续传: a file on its way, which arrives in parts. Bytes up to `received` are on the disk for good, since the offset is
-- moved after they were synced.
create table resumable_upload (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  person_id uuid not null references person,
  file_name text not null,
  mark text not null,                         -- by which the sender's browser knows the file again
  kind text not null check (kind in ('DOCUMENT', 'DATA', 'ON_SITE')),
  entries text[] not null,                    -- R0143:1, what it will be linked to
  replaces text not null,                     -- label of the file it is a new version of; empty for a new file
  formed_on date,
  valid_until date,
  masked text,
  length bigint not null check (length > 0),  -- bytes
  received bigint not null default 0 check (received between 0 and length),
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  outcome text check (outcome in ('Kept', 'Repeated', 'NotTaken')),
  citation text,                              -- A-2v1
  refusal text,                               -- code, with what its words need
  refusal_arguments text[]
);
create index resumable_upload_person on resumable_upload (case_id, person_id);
grant select, insert, update, delete on resumable_upload to ccso_app;
