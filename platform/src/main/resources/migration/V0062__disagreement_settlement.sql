-- The entry by which the lead settled two blind values that differ; the reason stands in the entry.
create table disagreement_settlement (
  entry_seq bigint primary key references determination_entry,
  case_id uuid not null references assessment_case,
  requirement_key text not null,
  one_seq bigint not null references determination_entry,
  other_seq bigint not null references determination_entry
);
create unique index disagreement_settlement_pair on disagreement_settlement (one_seq, other_seq);
create index disagreement_settlement_case on disagreement_settlement (case_id);
grant select, insert on disagreement_settlement to ccso_app;
