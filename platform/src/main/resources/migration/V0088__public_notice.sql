-- 公示: what the public was told of a decision to grant, as it was told, and until when it may object.
create table public_notice (
  number text primary key,
  case_id uuid not null references assessment_case,
  round int not null,
  holder text not null,
  holder_en text not null,
  credit_code text not null,
  centre text not null,
  sites text[] not null,
  seats int not null,
  ownership text not null,
  business_scope text not null,
  standard_code text not null,
  first_day date not null,
  last_day date not null,
  published_by uuid not null references person,
  published_at timestamptz not null,
  unique (case_id, round),
  check (last_day >= first_day)
);
create index public_notice_first_day on public_notice (first_day desc);
grant select, insert on public_notice to ccso_app;
