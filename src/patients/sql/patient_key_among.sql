/* Whose a new case is: of the patient with the same BSN, of the one whom the prescriber says it is, of the one with the same name, initials, birth date
   and postcode, else of somebody who was not here before. p_likes as `like_patients` answers; p_said: a case of the own practice, 'another', or null.
   Stable; called by submit_case. */
create or replace function patient_key_among(p_likes jsonb, p_said text, p_new bytea) returns bytea
language sql stable as $$
  select coalesce((
    select x.patient_key from jsonb_to_recordset(p_likes) as x(case_id uuid, patient_key bytea, mark text, own boolean, requested_at timestamptz)
    where x.mark <= '2' or x.own and x.case_id::text = p_said
    order by x.mark = '1' desc, (x.own and x.case_id::text = p_said) is true desc, x.requested_at desc limit 1), p_new)
$$;
