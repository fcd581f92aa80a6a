-- Where a warning goes that must reach the address of the moment it is told, though that address is being changed.
alter table outgoing_mail add column address text;
