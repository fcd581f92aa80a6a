-- 回避: a member who keeps out of a case, with the reason; neither votes nor sees votes.
create table committee_recusal (
  case_id uuid not null,
  person_id uuid not null,
  part text not null generated always as ('RECUSED') stored,
  reason text not null check (length(trim(reason)) > 0),
  recused_at timestamptz not null,
  primary key (case_id, person_id),
  foreign key (case_id, person_id, part) references case_part (case_id, person_id, part)
);
create trigger take_part before insert on committee_recusal for each row execute function take_part('RECUSED');
grant select, insert on committee_recusal to ccso_app;
