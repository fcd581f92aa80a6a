-- 邮件: what is to be sent, and what became of it. What it says is in the messages enclosed (message.mail_id).
create table outgoing_mail (
  id uuid primary key,
  person_id uuid not null references person,
  bundle text not null,                       -- what is merged into one: a case's id, DIGEST or SECURITY
  urgent boolean not null,                    -- goes out in quiet hours too
  state text not null check (state in ('WAITING', 'SENDING', 'RETRY', 'SENT', 'GIVEN_UP')),
  due_at timestamptz not null,                -- not before; moved on after a failure
  created_at timestamptz not null,
  tries int not null default 0,
  tried_at timestamptz,
  failure text,                               -- name of the fault, never what a server said
  sent_at timestamptz
);
create unique index outgoing_mail_collecting on outgoing_mail (person_id, bundle) where state = 'WAITING';
create index outgoing_mail_due on outgoing_mail (due_at) where state in ('WAITING', 'SENDING', 'RETRY');
grant select, insert, update on outgoing_mail to ccso_app;
