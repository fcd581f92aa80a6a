-- 承诺书 as signed: the very text, who signed, when.
create table commitment_letter (
  case_id uuid primary key references assessment_case,
  text_version text not null,
  text text not null,
  signer_name text not null,
  signed_by uuid not null references person,
  signed_at timestamptz not null
);
grant select, insert on commitment_letter to ccso_app;
