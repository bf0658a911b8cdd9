/* Other cases of who is, or may be, the patient of a case, for the pharmacy that supplies it: those it was told of, and those it has a part in itself. Of
   another pharmacy's no more than how far it is and whom to phone. Stable; app may call it. With its owner's rights: the pharmacy has no part in those. */
create or replace function other_kits(p_case uuid)
returns table (id uuid, number bigint, own boolean, mark text, stage text, pharmacy text, phone text, said text, said_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, case when has_part(k.id) then k.number end, has_part(k.id), l.mark,
         case when k.closed then 'over' when s.at_home then 'at-home' when k.accepted_at is null then 'asked' else 'under-way' end,
         o.name, o.phone, l.said, l.said_at
  from patient_link l join kit_case k on k.id = case l.case_id when p_case then l.other_case_id else l.case_id end
  left join case_status s on s.status = k.status left join organisation o on o.id = k.pharmacy_id
  where (l.case_id = p_case or l.other_case_id = p_case) and l.network_id = acting_network() and (l.told_at is not null or has_part(k.id))
    and exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null and p.part = 'supplier')
  order by k.requested_at desc
$$;

grant execute on function other_kits(uuid) to app;
