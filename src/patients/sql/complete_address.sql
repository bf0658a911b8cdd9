/* Command: the pharmacist of the pharmacy that supplies fills in street and town where the practice left them out: the postcode and number that were signed
   stay. Answers whether it was done. Volatile; app may call it: part and role are looked at inside. With its owner's rights: all else about a patient is
   put right by the practice alone. */
create or replace function complete_address(p_case uuid, p_street bytea, p_town bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() = 'pharmacist' and 'supplier' = any (acting_parts(acting_network(), p_case))) is not true then return false; end if;
  update patient p set street = p_street, town = p_town, version = p.version + 1
  where p.case_id = p_case and p.network_id = acting_network() and (p.street is null or p.town is null);
  return found;
end $$;

grant execute on function complete_address(uuid, bytea, bytea) to app;
