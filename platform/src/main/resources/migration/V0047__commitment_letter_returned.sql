-- A letter the centre gives back to be signed anew stays on record; one at most stands.
alter table commitment_letter
  drop constraint commitment_letter_pkey,
  add column seq bigint generated always as identity primary key,
  add column returned_at timestamptz;
create unique index commitment_letter_standing on commitment_letter (case_id) where returned_at is null;
grant update (returned_at) on commitment_letter to ccso_app;
