-- 提醒: which reminders of which limit have been told, so that each is told once. Only added to.
create table reminder (
  case_id uuid not null references assessment_case,
  limit_name text not null,
  due date not null,                          -- an extended limit reminds anew
  working_days_left int not null,             -- as the scheme policy names it; -1 once the limit has passed
  told_at timestamptz not null,
  primary key (case_id, limit_name, due, working_days_left)
);
grant select, insert on reminder to ccso_app;
