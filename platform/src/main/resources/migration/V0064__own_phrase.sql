-- 常用语 of one assessor's own; comes and goes as the person likes.
create table own_phrase (
  seq bigint generated always as identity primary key,
  person_id uuid not null references person,
  phrase text not null check (length(trim(phrase)) > 0)
);
create index own_phrase_person on own_phrase (person_id, seq);
grant select, insert, delete on own_phrase to ccso_app;
