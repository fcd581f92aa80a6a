-- Why the material is only shown on site; null where it was stated before a reason was asked for.
alter table onsite_reference
  add column reason text check (reason in ('PERSONAL_DATA', 'TRADE_SECRET', 'SECURITY', 'ORIGINAL'));
