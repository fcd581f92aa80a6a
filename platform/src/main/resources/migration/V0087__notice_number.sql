-- The last number of a public notice in each year.
create table notice_number (
  year int primary key,
  last int not null
);
grant select, insert, update on notice_number to ccso_app;
