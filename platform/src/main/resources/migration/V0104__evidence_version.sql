-- One content of a piece of evidence: a new version stands for later judging, the old ones stay and are cited as before.
-- Content lies in the evidence store under its address; the row never changes.
create table evidence_version (
  evidence_id uuid not null references evidence_file,
  version int not null check (version > 0),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),      -- bytes
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  address text not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  primary key (evidence_id, version)
);
insert into evidence_version (evidence_id, version, file_name, media_type, size, sha256, address, uploaded_by, uploaded_at)
select id, 1, file_name, media_type, size, sha256, address, uploaded_by, uploaded_at from evidence_file;
create index evidence_version_content on evidence_version (sha256);
grant select, insert on evidence_version to ccso_app;
