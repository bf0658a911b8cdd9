/* Whose a new case is: of the patient with the same BSN, of the one whom the prescriber says it is, of the one with the same name, initials, birth date
   and postcode, else of somebody who was not here before. p_likes as `like_patients` answers; p_said: a case of the own practice, 'another', or null.
   Stable; called by submit_case. */
create or replace function patient_key_among(p_likes jsonb, p_said text, p_new bytea, p_case uuid) returns bytea
language sql stable as $$
  with known as (
    select x.* from jsonb_to_recordset(p_likes) as x(case_id uuid, patient_key bytea, mark text, own boolean, requested_at timestamptz)),
  another as (select patient_key from known where own and mark > '1' and p_said = 'another')
  select coalesce((select k.patient_key from known k where k.mark = '1' or k.own and k.case_id::text = p_said
                     or k.mark = '2' and k.patient_key not in (select patient_key from another)
                   order by k.mark = '1' desc, (k.own and k.case_id::text = p_said) is true desc, k.requested_at desc limit 1),
                  case when p_new in (select patient_key from another) then sha256(uuid_send(p_case)) else p_new end)
$$;
