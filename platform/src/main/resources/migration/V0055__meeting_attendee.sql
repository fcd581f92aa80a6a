-- 签到: the one place of an on-site review where people of the applicant stand by name.
create table meeting_attendee (
  meeting_id uuid not null references onsite_meeting,
  position int not null,
  side text not null check (side in ('TEAM', 'APPLICANT')),
  post text not null,
  name text not null,
  primary key (meeting_id, position)
);
grant select, insert on meeting_attendee to ccso_app;
