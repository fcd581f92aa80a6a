-- What is signed, reviewed and voted on names the facts by their digest.
alter table frozen_facts add unique (case_id, sha256);
