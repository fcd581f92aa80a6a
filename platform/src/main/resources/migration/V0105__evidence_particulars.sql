-- What the applicant says about a version: 形成日期, 有效期, 脱敏. Appended; the latest counts.
create table evidence_particulars (
  seq bigint generated always as identity primary key,
  evidence_id uuid not null,
  version int not null,
  formed_on date,
  valid_until date,                           -- the last day it is valid
  masked text check (masked in ('PERSONAL_DATA', 'TRADE_SECRET', 'SECURITY', 'ORIGINAL')),  -- why it was masked; null where nothing was
  by_person uuid not null references person,
  at timestamptz not null,
  foreign key (evidence_id, version) references evidence_version
);
insert into evidence_particulars (evidence_id, version, formed_on, by_person, at)
select id, 1, formed_on, uploaded_by, uploaded_at from evidence_file;
create index evidence_particulars_latest on evidence_particulars (evidence_id, version, seq desc);
grant select, insert on evidence_particulars to ccso_app;
