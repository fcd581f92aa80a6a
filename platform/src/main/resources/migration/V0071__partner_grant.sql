-- 授权: an applicant lets a registered partner read and comment on some categories until a day; never more.
create table partner_grant (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  partner uuid not null references person,
  categories int[] check (cardinality(categories) > 0), -- null for all
  until date not null,                        -- last day, Asia/Shanghai
  granted_by uuid not null references person,
  granted_at timestamptz not null,
  revoked_by uuid references person,
  revoked_at timestamptz,
  check ((revoked_by is null) = (revoked_at is null))
);
create index partner_grant_partner on partner_grant (partner);
create index partner_grant_organisation on partner_grant (organisation_id);
grant select, insert, update on partner_grant to ccso_app;
