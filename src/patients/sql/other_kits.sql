/* Other cases of who is, or may be, the patient of a case, for the pharmacy that supplies it: those it was told of, and those it supplies itself. Of
   another pharmacy's no more than how far it is and whom to phone; of one that a pharmacy is only asked for nothing, for it would then know whose that is.
   Stable; app may call it. With its owner's rights: the pharmacy has no part in those. */
create or replace function other_kits(p_case uuid)
returns table (id uuid, number bigint, own boolean, mark text, stage text, pharmacy text, phone text, said text, said_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, case when o.id = acting_organisation() then k.number end, o.id = acting_organisation(), l.mark,
         case when k.closed then 'over' when s.at_home then 'at-home' else 'under-way' end, o.name, o.phone, l.said, l.said_at
  from patient_link l join kit_case k on k.id = case l.case_id when p_case then l.other_case_id else l.case_id end
  join case_party x on x.case_id = k.id and x.part = 'supplier' and x.until is null join organisation o on o.id = x.organisation_id
  left join case_status s on s.status = k.status
  where (l.case_id = p_case or l.other_case_id = p_case) and l.network_id = acting_network() and (l.told_at is not null or o.id = acting_organisation())
    and exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null and p.part = 'supplier')
  order by k.requested_at desc
$$;

grant execute on function other_kits(uuid) to app;
