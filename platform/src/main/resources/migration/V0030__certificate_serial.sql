-- Gap-free serials of certificates: one counter a scheme and year.
create table certificate_serial (
  scheme text not null,
  year int not null,
  last int not null,
  primary key (scheme, year)
);
grant select, insert, update on certificate_serial to ccso_app;
