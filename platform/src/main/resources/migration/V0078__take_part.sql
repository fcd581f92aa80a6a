-- Enters the part a row of team, review, votes or recusals stands for; its argument is the part. Refuses whoever acts for
-- the applicant. Where the person has another part already, that one stays and the row's reference to case_part fails.
create function take_part() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (
    select from membership m join assessment_case c on c.organisation_id = m.organisation_id
    where c.id = new.case_id and m.person_id = new.person_id) then
    raise exception 'person % acts for the applicant of case %', new.person_id, new.case_id using errcode = 'check_violation';
  end if;
  insert into case_part (case_id, person_id, part) values (new.case_id, new.person_id, tg_argv[0]) on conflict do nothing;
  return new;
end
$$;
revoke execute on function take_part() from public;
