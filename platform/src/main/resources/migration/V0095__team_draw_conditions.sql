-- What the clerk asked for and which seats were drawn for: without them a draw cannot be repeated.
alter table team_draw
  add column seq bigint generated always as identity,
  add column conditions jsonb not null default '{"regions": [], "lead": "SENIOR", "language": "", "size": 2}',
  add column seats jsonb not null default '{"lead": true, "members": 1}';
