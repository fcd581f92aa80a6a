-- 意见: what applicant, team and centre write to each other, each text with the audience that reads it. Only added to.
create table thread_message (
  seq bigint generated always as identity primary key,
  client_id uuid not null unique,
  case_id uuid not null references assessment_case,
  requirement_key text,                       -- null: about the case as a whole
  audience text not null check (audience in ('APPLICANT', 'TEAM', 'CENTRE')),
  side text not null check (side in ('APPLICANT', 'TEAM', 'CENTRE')),
  kind text not null check (kind in ('SAID', 'ASKED', 'ANSWERED')),
  round int,                                  -- of the supplement
  evidence text[] not null,                   -- labels of the files that came with it
  body text not null check (length(trim(body)) > 0),
  by_person uuid not null references person,
  at timestamptz not null,
  check ((kind = 'SAID') = (round is null)),
  check (side <> 'APPLICANT' or audience <> 'TEAM'),
  check (kind = 'SAID' or (audience = 'APPLICANT' and requirement_key is not null))
);
create index thread_message_case on thread_message (case_id, seq);
grant select, insert on thread_message to ccso_app;
