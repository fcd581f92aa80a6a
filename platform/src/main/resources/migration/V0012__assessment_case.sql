-- 案卷: one assessment of one centre, from application to certificate.
create table assessment_case (
  id uuid primary key,
  number text not null unique,               -- SQ-2026-0043
  organisation_id uuid not null references organisation,
  state text not null,                       -- codes of domain state list; moves only along CaseTransitions
  edition_digest text not null references standard_edition,
  policy_version text not null references scheme_policy,
  ownership text not null check (ownership in ('COMMERCIAL', 'CAPTIVE')),
  licence_number text check (ownership = 'CAPTIVE' or licence_number is not null),
  centre_name text not null,
  seats int not null check (seats > 0),
  directions text[] not null check (cardinality(directions) > 0),
  channels text[] not null check (cardinality(channels) > 0),
  business_scope text not null,
  period_from date not null check (extract(day from period_from) = 1), -- first of the twelve months
  contact_person uuid not null references person,
  created_at timestamptz not null,
  revision int not null default 0            -- optimistic lock
);
create index assessment_case_organisation on assessment_case (organisation_id);
create index assessment_case_state on assessment_case (state);
grant select, insert, update on assessment_case to ccso_app;
