-- By which a holder is found in the register.
alter table certificate add column holder_initials text generated always as (pinyin_initials(holder)) stored;
