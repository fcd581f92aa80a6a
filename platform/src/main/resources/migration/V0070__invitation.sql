-- 邀请: a colleague becomes a member by a link that works once. Of the token only its digest is kept.
create table invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  for_whom text not null,                     -- as the inviter calls the colleague
  member_right text not null check (member_right in ('OWNER', 'COORDINATOR', 'CONTRIBUTOR', 'VIEWER')),
  categories int[],                           -- as in membership
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by uuid references person,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  check ((accepted_by is null) = (accepted_at is null)),
  check (accepted_at is null or withdrawn_at is null)
);
create index invitation_organisation on invitation (organisation_id);
grant select, insert, update on invitation to ccso_app;
