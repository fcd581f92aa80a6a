-- 站内信: what a person is told. Kinds and facts only; the words are made when it is read.
create table message (
  seq bigint generated always as identity primary key,
  person_id uuid not null references person,
  kind text not null,
  case_id uuid references assessment_case,
  case_number text,
  place text not null check (place ~ '^/($|[A-Za-z0-9])' and place !~ '[^A-Za-z0-9/._?=&#-]'),
  facts text[] not null,                      -- counts, days, codes: the kind says which
  told_at timestamptz not null,
  read_at timestamptz,
  mail_id uuid references outgoing_mail
);
create index message_person on message (person_id, seq);
create index message_unread on message (person_id) where read_at is null;
create index message_mail on message (mail_id);
grant select, insert on message to ccso_app;
grant update (read_at) on message to ccso_app;
