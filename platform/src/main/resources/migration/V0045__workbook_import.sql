-- A workbook that came back, as read; kept between showing what it would change and taking it.
create table workbook_import (
  id uuid primary key,
  list_code text not null,
  subject text not null,                     -- case number
  file_name text not null,
  arrived jsonb not null,
  sent_by uuid not null references person,
  sent_at timestamptz not null,
  applied_at timestamptz
);
grant select, insert, update (applied_at) on workbook_import to ccso_app;
