-- 评判证据: one uploaded file. Content lies in the evidence store under its address; the row never changes.
create table evidence_file (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  kind text not null check (kind in ('DOCUMENT', 'DATA', 'ON_SITE')),
  label text not null,                        -- A-2: letter of the kind and running number in the case
  title text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),      -- bytes
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  address text not null,
  formed_on date,                             -- 形成日期, as stated by the applicant
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  unique (case_id, label),
  unique (case_id, sha256, kind)
);
grant select, insert on evidence_file to ccso_app;
