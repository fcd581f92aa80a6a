-- 举报与投诉: told by anybody; found again by its reference only.
create table complaint (
  reference text primary key,
  kind text not null check (kind in ('FAKE', 'COMPLAINT')),
  about text not null,                       -- number, name or address as typed; may be empty
  statement text not null check (length(trim(statement)) > 0),
  contact text not null,                     -- empty where none was left
  received_at timestamptz not null,
  due date not null,                         -- last day for the answer
  photo_type text check (photo_type in ('image/jpeg', 'image/png')),
  photo bytea,
  check ((photo is null) = (photo_type is null))
);
grant select, insert on complaint to ccso_app;
