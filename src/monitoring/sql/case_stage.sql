-- What the network's own people see of a case: how far it is and who has it, never whose it is. Where, and how
-- urgent, only while a pharmacy must be found by hand.
create or replace view monitoring.case_stage with (security_barrier) as
select k.network_id, k.id, k.number, k.status, k.pharmacy_id, o.name as pharmacy, k.requested_at,
       case k.status when 'unplaced' then l.pc4 end as pc4, k.deliver_by <= public.app_now() as overdue, k.offers, k.earliest_expiry,
       array(select s.signal from public.signals_of(k.status, k.urgency, k.offer_lapses_at, k.deliver_by, k.delivered_at,
                                                    case when k.still_needed then k.still_needed_asked_at end, coalesce(k.returned_at, k.missing_at, k.ended_at)) s order by s.since) as signals,
       k.deliver_by, k.offer_lapses_at, public.phone_now(o.id, o.phone) as pharmacy_phone,
       (select t.since from public.turns_of(k.status, k.urgency, k.offer_lapses_at, k.deliver_by, k.delivered_at,
                                            case when k.still_needed then k.still_needed_asked_at end, coalesce(k.returned_at, k.missing_at, k.ended_at)) t
        where t.signal in ('long-at-home', 'return-overdue', 'settle-overdue')) as overdue_at,
       case k.status when 'unplaced' then k.urgency end as urgency
from public.kit_case k left join public.case_place l on l.case_id = k.id left join public.organisation o on o.network_id = k.network_id and o.id = k.pharmacy_id
where k.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'system');
grant select on monitoring.case_stage to app;
