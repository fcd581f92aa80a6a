-- 注册合作伙伴 stand in the same register as people, by the account that acts for them.
alter table registered_person drop constraint registered_person_kind_check;
alter table registered_person add constraint registered_person_kind_check check (kind in ('ASSESSOR', 'COORDINATOR', 'PARTNER'));
