-- 不符合项: a finding as it was told at the closing meeting, with the on-site value it rests on.
create table finding (
  id uuid primary key,
  case_id uuid not null references assessment_case,
  label text not null,                        -- F-1: running number in the case
  requirement_key text not null,
  site_seq bigint not null unique references determination_entry,
  fact text not null,
  evidence text not null,
  told_at timestamptz not null,
  unique (case_id, label)
);
grant select, insert on finding to ccso_app;
