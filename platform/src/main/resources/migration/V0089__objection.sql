-- 异议 to a public notice, by anybody; found again by its reference only.
create table objection (
  reference text primary key,
  notice_number text not null references public_notice,
  statement text not null check (length(trim(statement)) > 0),
  contact text not null,                     -- empty where none was left
  raised_at timestamptz not null
);
create index objection_notice on objection (notice_number);
grant select, insert on objection to ccso_app;
