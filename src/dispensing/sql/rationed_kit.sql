-- Of each rationing of every kit where each kit that held more of it stands now: to be opened, packed for a case, opened and not sealed anew yet, sealed
-- anew with less, or gone from the shelf as it was. Only opened or gone it leaves the list. The network's people see all of them. What was found once is
-- kept: the planner would look for the kits of all years again for each rationing, and for each kit when it left.
create or replace view monitoring.rationed_kit with (security_barrier) as
with over as materialized (
  select t.substitution_id, t.kit_id, t.in_case, t.held, t.since from public.kit_over_ration t where t.network_id = (select acting_network())),
gone as materialized (
  select t.kit_id, coalesce(
    (select min(greatest(u.from_at, c.dispatched_at)) from public.case_kit u join public.kit_case c on c.id = u.case_id
     where u.kit_id = t.kit_id and c.dispatched_at is not null and (u.until is null or u.until > c.dispatched_at)),
    (select min(e.at) from public.event e where e.subject_id = t.kit_id and e.kind in ('kit-emptied', 'kit-rejected'))) as at
  from (select distinct o.kit_id from over o) t)
select o.substitution_id, o.kit_id, k.serial, k.organisation_id as pharmacy_id, p.name as pharmacy, p.phone, k.earliest_expiry, o.state, o.held
from (
  select t.substitution_id, t.kit_id, case when g.at is not null then 'gone' when t.in_case then 'packed' else 'to-open' end as state, t.held
  from over t join gone g on g.kit_id = t.kit_id where g.at is null or g.at >= t.since
  union all
  select r.id, c.id, case when c.sealed_at is not null then 'done' when s.on_shelf then 'open' else 'gone' end, null
  from public.rationing r
  join public.kit c on c.network_id = r.network_id and (c.sealed_at is null or c.sealed_at >= r.since)
  join public.kit_status s on s.status = c.status
  cross join lateral (select min(e.at) as at from public.event e where e.subject_id = c.id and e.kind = 'kit-opened' and e.at >= r.since) opened
  where r.network_id = (select acting_network()) and opened.at is not null
    and (c.standard_id = r.standard_id or exists (select from public.kit_line l where l.kit_id = c.id and l.product = any (r.alike)))
    -- What was sealed with less since then is opened for something else.
    and not exists (select from public.event e where e.subject_id = c.id and e.kind = 'kit-sealed' and e.at >= r.since and e.at < opened.at
                    and e.detail ->> 'conformity' <> 'deviates')
    and not exists (select from over t where t.kit_id = c.id and t.substitution_id = r.id)
) o
join public.kit k on k.network_id = (select acting_network()) and k.id = o.kit_id
join public.organisation p on p.network_id = k.network_id and p.id = k.organisation_id
where (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.rationed_kit to app;
