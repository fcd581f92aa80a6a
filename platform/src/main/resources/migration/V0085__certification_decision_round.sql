-- A decision closes a round of votes, with its minutes; whoever closes it has voted in it. Decisions from before there were
-- votes keep theirs empty.
alter table certification_decision add column round int not null default 1;
alter table certification_decision add column minutes text not null default '';
alter table certification_decision drop constraint certification_decision_pkey;
alter table certification_decision add primary key (case_id, round);
alter table certification_decision add foreign key (case_id, round, decided_by)
  references committee_vote (case_id, round, person_id) not valid;
