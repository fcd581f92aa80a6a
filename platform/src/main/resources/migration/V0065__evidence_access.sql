-- 谁看过: who opened the content of which evidence, and how; appended.
create table evidence_access (
  seq bigint generated always as identity primary key,
  case_id uuid not null references assessment_case,
  label text not null,
  person_id uuid not null references person,
  reader text not null check (reader in ('MEMBER', 'PARTNER', 'TEAM')),
  how text not null check (how in ('DOWNLOAD', 'PREVIEW')),
  at timestamptz not null
);
create index evidence_access_case on evidence_access (case_id, seq desc);
grant select, insert on evidence_access to ccso_app;
