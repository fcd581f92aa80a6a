-- 注册状态 as last entered; 失效 comes from valid_until and is not stored.
alter table registered_person add column state text not null default 'REGISTERED'
  check (state in ('REGISTERED', 'SUSPENDED', 'REVOKED'));
update registered_person set state = 'SUSPENDED' where suspended;
alter table registered_person drop column suspended;
