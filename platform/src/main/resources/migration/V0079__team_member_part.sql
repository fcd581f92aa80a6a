-- The team takes its part in the case.
alter table team_member add column part text not null generated always as ('TEAM') stored;
alter table team_member add foreign key (case_id, person_id, part) references case_part (case_id, person_id, part);
create trigger take_part before insert on team_member for each row execute function take_part('TEAM');
