/* Whom somebody is who shows who they are: each patient with one of these marks, with all their cases, also those that were found by another mark, and the
   ids they are or were counted by and nobody else is. Stable; app may call it: an auditor. With its owner's rights: an auditor sees no case. */
create or replace function patients_marked(p_marks text[]) returns table (patient_key bytea, cases uuid[], keys bytea[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.patient_key, array_agg(k.id), array[f.patient_key] || array(
      select w.patient_key from former_patient_key w where w.case_id = any (array_agg(k.id))
        and not exists (select from kit_case o where o.network_id = acting_network() and o.patient_key = w.patient_key))
  from (select distinct l.patient_key from like_patients(p_marks, null) l) f
  join kit_case k on k.network_id = acting_network() and k.patient_key = f.patient_key
  where acting_role() = 'auditor' and acting_for_network()
  group by f.patient_key
$$;

grant execute on function patients_marked(text[]) to app;
