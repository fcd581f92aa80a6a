-- Each entry of a certificate's history follows exactly one other and is followed by at most one: of two people who
-- act on the same page the second is refused.
alter table certificate_event add unique (certificate_number, seq);
alter table certificate_event add column follows bigint;
alter table certificate_event add unique (follows);
alter table certificate_event add foreign key (certificate_number, follows)
  references certificate_event (certificate_number, seq);
alter table certificate_event add check ((kind = 'ISSUED') = (follows is null));
create unique index certificate_event_issued on certificate_event (certificate_number) where follows is null;
