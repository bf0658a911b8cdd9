/* A pharmacy that came in by a list goes again, with what the list said of it; not when it was changed, took a step or was used since. Volatile; app
   may call it: the network's coordinator. With its owner's rights: nothing else takes an organisation out. */
create or replace function take_back_pharmacy(p_organisation uuid, p_version int) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not (coalesce(acting_role() = 'coordinator', false) and acting_for_network()) then return 'changed-since'; end if;
  perform from pharmacy p join organisation o on o.id = p.organisation_id
  where p.organisation_id = p_organisation and p.network_id = acting_network() and p.version + o.version = p_version for update;
  if not found then return 'changed-since'; end if;
  if (select count(*) from pharmacy_state s where s.organisation_id = p_organisation) > 1 then return 'built-upon'; end if;
  delete from number_check where organisation_id = p_organisation;
  delete from pharmacy_opening where organisation_id = p_organisation;
  delete from pharmacy_closure where organisation_id = p_organisation;
  delete from pharmacy_other_hours where organisation_id = p_organisation;
  delete from pharmacy_area where organisation_id = p_organisation;
  delete from pharmacy_state where organisation_id = p_organisation;
  delete from pharmacy where organisation_id = p_organisation;
  delete from organisation where id = p_organisation;
  return 'taken-back';
exception when foreign_key_violation then return 'built-upon';
end $$;

grant execute on function take_back_pharmacy(uuid, int) to app;
