/* An organisation that came in by a list goes again, with what a register said of its number; not when it was changed or used since. Volatile; app
   may call it: the network's administrator. With its owner's rights: nothing else takes an organisation out. */
create or replace function take_back_organisation(p_organisation uuid, p_version int) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not (administers(p_organisation) and acting_for_network()) then return 'changed-since'; end if;
  perform from organisation o where o.id = p_organisation and o.version = p_version and o.kind not in ('network', 'pharmacy') for update;
  if not found then return 'changed-since'; end if;
  delete from number_check where organisation_id = p_organisation;
  delete from organisation where id = p_organisation;
  return 'taken-back';
exception when foreign_key_violation then return 'built-upon';
end $$;

grant execute on function take_back_organisation(uuid, int) to app;
