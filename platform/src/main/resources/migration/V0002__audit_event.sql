-- 操作留痕: who did what to which case, with before and after; written in the transaction of its effect.
create table audit_event (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,           -- 'person:<uuid>', 'public', 'system:<name>'
  kind text not null,            -- code, e.g. DETERMINATION_JUDGED
  case_id uuid,
  subject text,                  -- what it is about, e.g. a requirement number
  data jsonb not null
);
create index audit_event_case on audit_event (case_id, seq);
grant select, insert on audit_event to ccso_app;
