-- Where mail to a person goes, in which language, and what the person does not want by mail. No row: no mail, 中文.
create table mail_preference (
  person_id uuid primary key references person,
  address text check (address <> ''),
  language text not null check (language in ('zh', 'en')),
  muted text[] not null default '{}'          -- codes of message kinds
);
grant select, insert, update on mail_preference to ccso_app;
