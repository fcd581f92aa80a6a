-- 分工: the categories of the standard a contributor or viewer is limited to; null for all.
alter table membership add column categories int[]
  check (categories is null or (cardinality(categories) > 0 and member_right in ('CONTRIBUTOR', 'VIEWER')));
