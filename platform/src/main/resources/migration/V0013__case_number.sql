-- Gap-free case numbers: one counter a year, raised in the transaction that makes the case.
create table case_number (
  year int primary key,
  last int not null
);
grant select, insert, update on case_number to ccso_app;
