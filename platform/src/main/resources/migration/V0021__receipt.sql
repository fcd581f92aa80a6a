-- 回执: what was handed in, when, by whom, with the digest of the frozen content.
create table receipt (
  number text primary key,                    -- HZ-2026-0043-1
  case_id uuid not null references assessment_case,
  kind text not null check (kind in ('APPLICATION', 'PACKAGE')),
  content bytea not null,                     -- canonical JSON
  sha256 text not null,
  handed_in_by uuid not null references person,
  handed_in_at timestamptz not null
);
create index receipt_case on receipt (case_id);
grant select, insert on receipt to ccso_app;
