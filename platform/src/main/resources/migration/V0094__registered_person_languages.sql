-- 工作语言: ISO 639 codes a registered person works in; a draw may ask for one.
alter table registered_person add column languages text[] not null default '{zh}';
