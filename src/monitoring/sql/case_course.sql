-- How each case went, of this application and of the pilot before it: when it was asked for, delivered, opened and over, and whether anybody
-- knows if it was opened; and when it was withdrawn before anybody took it, for then it was never to be brought. No patient.
create or replace view monitoring.case_course with (security_barrier) as
select k.pharmacy_id, coalesce(l.delivered_gm_code, l.gm_code) as gm_code, k.requested_day, k.ended_day, k.requested_at, k.accepted_at,
       k.delivered_at, k.deliver_by, k.opened_at, k.ended_at, k.end_reason, k.returned_at, k.missing_at, k.withdrawn_at,
       k.opened_at is not null or exists (select from public.kit_return r where r.network_id = k.network_id and r.case_id = k.id
                                          and r.seal_intact and r.undone_at is null) as opening_known,
       k.id as case_id, case when k.accepted_at is null or k.accepted_at > k.withdrawn_at then k.withdrawn_at end as withdrawn_untaken_at
from public.kit_case k join public.case_place l on l.case_id = k.id
where k.network_id = (select acting_network())
union all
select o.id, p.gm_code, p.requested_day, p.ended_day, p.requested_at, p.accepted_at, p.delivered_at, null, p.opened_at, p.ended_at, p.end_reason, p.returned_at,
       null, null, p.opened_at is not null, null, null
from public.pilot_case p left join public.organisation o on o.network_id = p.network_id and o.agb = p.pharmacy_agb
where p.network_id = (select acting_network());
