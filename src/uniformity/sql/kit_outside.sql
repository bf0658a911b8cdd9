-- Every sealed kit, on a shelf or in a home, with what lies in it and how it stood at sealing. One that was opened is sealed no more: the first of its
-- case, or one that had come before; and of which slots a
-- shortage leaves less for every kit than it holds, so that it is to be opened. The network's people see all, a pharmacy its own.
create or replace view monitoring.kit_outside with (security_barrier) as
select k.id, k.serial, k.organisation_id as pharmacy_id, o.name as pharmacy, o.phone, k.standard_id, s.name as standard, k.sealed_at, k.earliest_expiry,
       k.conformity, k.findings, v.reason, v.note,
       k.in_case and exists (select from public.delivery d where d.network_id = k.network_id and d.kit_id = k.id and d.undone_at is null) as in_home,
       (select coalesce(jsonb_agg(jsonb_build_object('slot', l.slot, 'product', l.product, 'quantity', l.quantity, 'expiry', l.expiry)), '[]')
        from public.kit_line l where l.kit_id = k.id) as lines,
       coalesce(t.decisions, '[]') as to_open
from public.kit k
join public.organisation o on o.network_id = k.network_id and o.id = k.organisation_id
join public.standard_today s on s.id = k.standard_id
left join public.deviation v on v.kit_id = k.id
left join (select o.kit_id, jsonb_agg(jsonb_build_object('substitution', o.substitution_id, 'slot', o.slot, 'held', o.held, 'leaves', o.leaves)) as decisions
           from public.kit_to_open o where o.network_id = (select acting_network()) group by o.kit_id) t on t.kit_id = k.id
where k.network_id = (select acting_network()) and k.status = 'sealed'
  and not (k.in_case and exists (
    select from public.delivery d join public.opening n on n.network_id = d.network_id and n.case_id = d.case_id and n.undone_at is null
    where d.network_id = k.network_id and d.kit_id = k.id and d.undone_at is null
      and d.delivered_at <= greatest(n.opened_at, (select min(f.delivered_at) from public.delivery f where f.case_id = d.case_id and f.undone_at is null))))
  and ((select acting_role()) in ('coordinator', 'lead-pharmacist')
       or ((select acting_role()) in ('pharmacist', 'pharmacy-assistant') and k.organisation_id = (select acting_organisation())));
grant select on monitoring.kit_outside to app;
