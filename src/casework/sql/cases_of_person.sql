/* The cases of the same patient that this actor may give an account of, from one of them. Without a part of one's own there: none. Stable; app may
   call it. With its owner's rights: as access_to_person, which asks it; a part in both cases is looked at inside. */
create or replace function cases_of_person(p_case uuid) returns table (id uuid, number int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine text := case acting_role() when 'prescriber' then 'practice' when 'pharmacist' then 'supplier' end;
begin
  return query select k.id, k.number::int from kit_case asked join kit_case k on k.network_id = asked.network_id and k.patient_key = asked.patient_key
    where asked.id = p_case and asked.network_id = acting_network()
      and exists (select from case_party p where p.case_id = asked.id and p.organisation_id = acting_organisation() and p.until is null and p.part = mine)
      and exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null and p.part <> 'offered')
    order by k.requested_at limit 100;
end $$;

grant execute on function cases_of_person(uuid) to app;
