-- Who acts for an applicant, with which right.
create table membership (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  member_right text not null check (member_right in ('OWNER', 'COORDINATOR', 'CONTRIBUTOR', 'VIEWER')),
  since timestamptz not null,
  primary key (organisation_id, person_id)
);
create index membership_person on membership (person_id);
grant select, insert, update, delete on membership to ccso_app;
