/* More by which the patient of a case is found again, such as a new postcode; what they were found by before stays. Volatile; app may call it: the
   practice of the case. With its owner's rights: marks are for functions alone. */
create or replace function add_marks(p_case uuid, p_marks text[]) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update patient_marks m set marks = array(select x from (select distinct unnest(m.marks || p_marks) as x) all_ order by x collate "C")
  where m.case_id = p_case and m.network_id = acting_network() and exists (select from case_party p where p.case_id = p_case
    and p.organisation_id = acting_organisation() and p.until is null and p.part = 'practice')
$$;

grant execute on function add_marks(uuid, text[]) to app;
