-- A desk value that the site contradicts, settled by the lead with a reason (decision 1).
create table settlement (
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  desk_seq bigint not null references determination_entry,
  site_seq bigint not null references determination_entry,
  reason text not null,
  by_person uuid not null references person,
  at timestamptz not null,
  primary key (desk_seq, site_seq)
);
create index settlement_case on settlement (case_id);
grant select, insert on settlement to ccso_app;
