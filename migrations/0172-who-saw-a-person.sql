/* Who saw what of a person, in the cases of whoever asks: those of the same patient in which the own practice treats or the own
   pharmacy supplies. Colleagues by name, others by organisation and role. The newest first, and no more than anybody reads. */
create function access_to_person(p_case uuid, p_limit int)
returns table (at timestamptz, organisation text, person text, role text, action text, number int, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select a.at, o.name, case when a.organisation_id = acting_organisation() then p.name end, a.role, a.action, c.number, a.outcome
    from cases_of_person(p_case) c join audit_row a on a.case_id = c.id
    left join organisation o on o.id = a.organisation_id left join person p on p.id = a.person_id
    order by a.id desc limit least(p_limit, 5000);
end $$;

/* The cases of the same patient that this actor may give an account of, from one of them. Without a part of one's own there: none. */
create function cases_of_person(p_case uuid) returns table (id uuid, number int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine text := case acting_role() when 'prescriber' then 'practice' when 'pharmacist' then 'supplier' end;
begin
  return query select k.id, k.number::int from kit_case asked join kit_case k on k.network_id = asked.network_id and k.patient_key = asked.patient_key
    where asked.id = p_case and asked.network_id = acting_network()
      and exists (select from case_party p where p.case_id = asked.id and p.organisation_id = acting_organisation() and p.until is null and p.part = mine)
      and exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null and p.part <> 'offered')
    order by k.requested_at limit 100;
end $$;
grant execute on function access_to_person(uuid, int), cases_of_person(uuid) to app;
