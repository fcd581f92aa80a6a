-- What was entered about a registration; the last entry says how it stands.
create table registration_entry (
  seq bigint generated always as identity primary key,
  registration_id uuid not null references registration,
  verb text not null,
  state text not null check (state in
    ('APPLIED', 'IN_TRAINING', 'EXAMINED', 'REGISTERED', 'SUSPENDED', 'REVOKED', 'NOT_ADMITTED')),
  reason text not null check (reason <> '' or verb not in ('DECLINE', 'SUSPEND', 'RESTORE', 'REVOKE')),
  entered_by uuid references person,
  entered_at timestamptz not null
);
create index registration_entry_registration on registration_entry (registration_id, seq);
grant select, insert on registration_entry to ccso_app;
insert into registration_entry (registration_id, verb, state, reason, entered_at)
  select g.id, 'REGISTER', 'REGISTERED', '', g.applied_at from registration g;
