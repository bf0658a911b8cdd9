/* Open cases that the acting organisation supplies and of which nobody has said yet whether another running case is of the same patient: how many others
   there are, and nothing of them; `other_kits` tells that. Stable; app may call it. With its owner's rights: links are for functions alone. */
create or replace function other_kits_to_settle() returns table (id uuid, number bigint, others int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, k.number, count(*)::int
  from case_party p join kit_case k on k.id = p.case_id and not k.closed cross join lateral other_kits(k.id) o
  where p.organisation_id = acting_organisation() and p.part = 'supplier' and p.until is null and k.network_id = acting_network()
    and exists (select from patient_link l where l.case_id = k.id or l.other_case_id = k.id) and o.said is null and o.stage <> 'over'
  group by k.id, k.number order by k.number
$$;

grant execute on function other_kits_to_settle() to app;
