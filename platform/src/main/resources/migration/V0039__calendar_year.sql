-- 工作日历: a year of holidays entered by an administrator; wins over the one that comes with the product.
create table calendar_year (
  year int primary key check (year between 2000 and 2200),
  content jsonb not null
);
grant select, insert, update on calendar_year to ccso_app;
