-- 中止: where a case on hold stood.
alter table assessment_case add column held_from text
  check ((held_from is not null) = (state = 'ON_HOLD'));
