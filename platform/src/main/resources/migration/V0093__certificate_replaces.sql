-- 换发: a certificate that takes the place of another names it; of one case more than one may then be issued.
alter table certificate add column replaces text unique references certificate;
alter table certificate drop constraint certificate_case_id_key;
create index certificate_case on certificate (case_id);
create unique index certificate_case_first on certificate (case_id) where replaces is null;
