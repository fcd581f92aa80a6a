-- Which version was opened; before there were versions it was the first.
alter table evidence_access add column version int not null default 1;
