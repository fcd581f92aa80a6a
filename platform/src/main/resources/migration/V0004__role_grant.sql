-- 角色: one person may hold several, never two of administrator, auditor and clerk (decision 11).
create table role_grant (
  person_id uuid not null references person,
  role text not null check (role in ('APPLICANT', 'PARTNER', 'ASSESSOR', 'CLERK', 'COMMITTEE_MEMBER',
    'REGISTER_OFFICER', 'REGULATOR', 'ADMINISTRATOR', 'AUDITOR')),
  granted_at timestamptz not null,
  primary key (person_id, role)
);
create unique index role_grant_apart on role_grant (person_id)
  where role in ('ADMINISTRATOR', 'AUDITOR', 'CLERK');
grant select, insert, delete on role_grant to ccso_app;
