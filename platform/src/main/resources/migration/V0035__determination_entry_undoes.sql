-- 撤销: an entry that takes another back says which; each can be taken back once.
alter table determination_entry add column undoes bigint unique references determination_entry;
