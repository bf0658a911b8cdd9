/* Cases of whoever is, or may be, the patient with these marks, the surest and then the latest first; `own`: the acting organisation has a part in it.
   Two with a BSN each that is not the same are two, whatever else is the same. Stable; called by functions with their owner's rights, and by nobody
   else: of another's case it tells that it is there. */
create or replace function like_patients(p_marks text[], p_beside uuid)
returns table (case_id uuid, number bigint, patient_key bytea, mark text, own boolean, closed boolean, requested_at timestamptz)
language sql stable as $$
  select k.id, k.number, k.patient_key, x.mark, has_part(k.id), k.closed, k.requested_at
  from patient_marks m join kit_case k on k.id = m.case_id
  cross join lateral (select min(left(o, 1)) as mark from unnest(m.marks) o where o = any (p_marks)) x
  where m.network_id = acting_network() and m.marks && p_marks and m.case_id is distinct from p_beside
    and (m.marks[1] = p_marks[1] or left(m.marks[1], 1) <> '1' or left(p_marks[1], 1) <> '1')
  order by x.mark, k.requested_at desc limit 50
$$;
