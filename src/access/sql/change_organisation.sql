/* The kind stays: roles were given by it. Volatile; app may call it: an administrator, of whom and what they look after. With its owner's rights:
   the AGB code is changed in no other way. */
create or replace function change_organisation(p_organisation uuid, p_version int, p_name text, p_agb text, p_mail_address text, p_language text, p_phone text,
                                    p_street text, p_postcode text, p_place text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers(p_organisation) then return 'not-found'; end if;
  update organisation o set name = p_name, agb = p_agb, agb_invented = o.agb_invented and o.agb is not distinct from p_agb, mail_address = p_mail_address,
      language = p_language, phone = p_phone, street = p_street, postcode = p_postcode, place = p_place, version = version + 1
  where o.id = p_organisation and o.version = p_version;
  return case when found then 'done' else 'stale' end;
exception when unique_violation then return 'agb-in-use';
end $$;

grant execute on function change_organisation(uuid, int, text, text, text, text, text, text, text, text) to app;
