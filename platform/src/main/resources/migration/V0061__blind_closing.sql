-- One of the two who judge a category blind is done with it. What the person had said by then is the value that is compared.
create table blind_closing (
  case_id uuid not null references assessment_case,
  category int not null,
  by_person uuid not null references person,
  last_seq bigint not null,                   -- of determination_entry at that moment; greater ones are open judging
  at timestamptz not null,
  primary key (case_id, category, by_person)
);
grant select, insert on blind_closing to ccso_app;
