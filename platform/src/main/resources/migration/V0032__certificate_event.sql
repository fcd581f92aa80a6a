-- The public history of a certificate; its status is read from here (and from the calendar: 过期).
create table certificate_event (
  seq bigint generated always as identity primary key,
  certificate_number text not null references certificate,
  kind text not null check (kind in ('ISSUED', 'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED', 'REPLACED')),
  reason_class text not null,
  note text not null,
  effective_on date not null,
  by_person uuid not null references person,
  at timestamptz not null
);
create index certificate_event_number on certificate_event (certificate_number, seq);
grant select, insert on certificate_event to ccso_app;
