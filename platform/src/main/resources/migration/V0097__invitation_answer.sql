-- Answers to invitations, the latest counts: accepted, declined or stepped back, conflict declared, replaced by the centre.
create table invitation_answer (
  seq bigint generated always as identity primary key,
  invitation_id uuid not null references team_invitation,
  answer text not null check (answer in ('ACCEPTED', 'DECLINED', 'CONFLICTED', 'REPLACED')),
  reason text not null check (reason <> '' or answer = 'ACCEPTED'),
  answered_by uuid not null references person,
  answered_at timestamptz not null
);
create index invitation_answer_invitation on invitation_answer (invitation_id);
grant select, insert on invitation_answer to ccso_app;
