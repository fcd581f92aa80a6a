-- The role the application works as. The owner migrates; the application may do only what is granted
-- table by table below, so that what must never change cannot be changed by it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'ccso_app') then
    create role ccso_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of the same cluster is being migrated at this moment
end
$$;
grant ccso_app to current_user;
grant usage on schema public to ccso_app;
