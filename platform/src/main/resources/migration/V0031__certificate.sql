-- 达标证书 as issued: what the sheet says, and the very files.
create table certificate (
  number text primary key,                    -- with hyphens, as printed
  case_id uuid not null unique references assessment_case,
  facts_sha256 text not null,
  holder text not null,
  holder_en text not null,
  credit_code text not null,
  sheet jsonb not null,                       -- everything printed
  first_issued_on date not null,
  issued_on date not null,
  valid_until date not null,                  -- last day of validity, inclusive
  pdf bytea not null,
  pdf_sha256 text not null,
  picture bytea not null
);
create index certificate_credit_code on certificate (credit_code);
grant select, insert on certificate to ccso_app;
