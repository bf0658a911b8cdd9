/* What the next offer of a case depends on, for whoever may make it: a party, the network, the application itself. Asked: not asked again in this
   round. Declined: not asked again at all. Stable; app may call it. With its owner's rights: who was asked before is not for each party to see. */
create or replace function case_to_offer(p_case uuid)
returns table (number bigint, status text, pc4 text, urgency text, deliver_by timestamptz, practice_id uuid, pharmacy_id uuid, offers int,
               preferred_pharmacy_id uuid, asked uuid[], declined uuid[], answers jsonb)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.number, k.status, l.pc4, k.urgency, k.deliver_by, k.practice_id, k.pharmacy_id, k.offers, r.preferred_pharmacy_id,
      array(select distinct p.organisation_id from case_party p where p.case_id = k.id and p.part in (select t.part from case_part t where t.in_turn)),
      array(select distinct p.organisation_id from case_party p where p.case_id = k.id and p.part in (select t.part from case_part t where t.in_turn)
            and p.outcome in ('declined', 'released')),
      (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'outcome', p.outcome, 'at', p.until) order by p.until desc, o.name), '[]')
       from case_party p join organisation o on o.id = p.organisation_id
       where p.case_id = k.id and p.part in (select t.part from case_part t where t.in_turn) and p.outcome in ('declined', 'released', 'lapsed'))
    from kit_case k join case_place l on l.case_id = k.id left join request r on r.case_id = k.id where k.id = p_case and k.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator', 'lead-pharmacist')
        or has_part(k.id));
end $$;

grant execute on function case_to_offer(uuid) to app;
