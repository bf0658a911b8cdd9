/* Who saw what of a person, in the cases of whoever asks: those of the same patient in which the own practice treats or the own pharmacy supplies.
   Colleagues by name, others by organisation and role. The newest first, and no more than anybody reads. Stable; app may call it: prescriber of a
   practice or pharmacist of a supplier. With its owner's rights: only an auditor reads the record itself. */
create or replace function access_to_person(p_case uuid, p_limit int)
returns table (at timestamptz, organisation text, person text, role text, action text, number int, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select a.at, o.name, case when a.organisation_id = acting_organisation() then p.name end, a.role, a.action, c.number, a.outcome
    from cases_of_person(p_case) c join audit_row a on a.case_id = c.id
    left join organisation o on o.id = a.organisation_id left join person p on p.id = a.person_id
    order by a.id desc limit least(p_limit, 5000);
end $$;

grant execute on function access_to_person(uuid, int) to app;
