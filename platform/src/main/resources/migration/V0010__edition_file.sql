-- The files an edition was read from, byte for byte, so that an old case can be read under its own edition.
create table edition_file (
  edition_digest text not null references standard_edition,
  name text not null,
  content bytea not null,
  primary key (edition_digest, name)
);
grant select, insert on edition_file to ccso_app;
