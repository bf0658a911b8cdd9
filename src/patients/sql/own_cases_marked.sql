/* The cases of whoever has one of these marks, the latest first, in which the acting organisation has a part that knows the patient: of another's it
   tells nothing, and of one whose person is erased neither. Stable; app may call it. With its owner's rights: marks are for functions alone. */
create or replace function own_cases_marked(p_marks text[], p_limit int) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.case_id from patient_marks m join kit_case k on k.id = m.case_id
  where m.network_id = acting_network() and m.marks && p_marks and exists (select from patient p where p.case_id = m.case_id)
    and exists (select from case_party p join case_part t on t.part = p.part and 'patient' = any (t.sees)
                where p.case_id = m.case_id and p.organisation_id = acting_organisation() and p.until is null
                  and (p.lapses_at is null or p.lapses_at > app_now()))
  order by k.requested_at desc limit p_limit
$$;

grant execute on function own_cases_marked(text[], int) to app;
