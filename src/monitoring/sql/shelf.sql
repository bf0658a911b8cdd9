-- When each kit stood ready, to look back with; of today ready_now says the same, faster. A kit that has been in a home
-- never stands ready again, one that was packed and did not leave does; one that deviates from when it was said why. Ask within sealed_at and earliest_expiry: the
-- rest is worked out for what is left.
create or replace view monitoring.shelf with (security_barrier) as
select k.organisation_id as pharmacy_id, k.id as kit_id, k.sealed_at, k.earliest_expiry,
       tstzmultirange(tstzrange(k.sealed_at, case when k.status <> 'sealed' then greatest(k.sealed_at, gone.at) end))
         * tstzmultirange(tstzrange(null, (k.earliest_expiry + 1 - (select threshold('kit.minShelfLifeDays')))::timestamp at time zone 'Europe/Amsterdam'))
         - used.at - coalesce(recalled.at, '{}')
         - case when k.conformity = 'deviates' then tstzmultirange(tstzrange(null, (select v.recorded_at from public.deviation v where v.kit_id = k.id and v.reason <> 'filled-wrongly')))
                else '{}' end as ready
from public.kit k
cross join lateral (select coalesce(max(e.at), k.sealed_at) as at from public.event e where e.subject_id = k.id) gone
cross join lateral (
  select coalesce(range_agg(tstzrange(u.from_at, case when c.delivered_at < u.until then null else u.until end)), '{}') as at
  from public.case_kit u join public.kit_case c on c.network_id = u.network_id and c.id = u.case_id where u.kit_id = k.id
) used
left join (
  select l.kit_id, range_agg(tstzrange(r.started_at, r.ended_at)) as at
  from public.recall r join public.kit_line l on l.network_id = r.network_id and l.product = r.product and lot_is_meant(r.lots, r.all_lots, l.lot)
  where r.started_at is not null group by l.kit_id
) recalled on recalled.kit_id = k.id
where k.network_id = (select acting_network()) and k.sealed_at is not null
  and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.shelf to app;
