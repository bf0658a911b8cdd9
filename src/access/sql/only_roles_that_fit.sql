/* Nobody works anywhere in a role that this kind of organisation does not have. Volatile; trigger of membership. With its owner's rights: it holds
   for whoever writes, whatever they may read. */
create or replace function only_roles_that_fit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not role_fits_organisation(new.organisation_id, new.role) then
    raise check_violation using message = format('a %s does not fit this kind of organisation', new.role);
  end if;
  return new;
end $$;

create or replace trigger only_roles_that_fit before insert or update of organisation_id, role on membership for each row execute function only_roles_that_fit();
