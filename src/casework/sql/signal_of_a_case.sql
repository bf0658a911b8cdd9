/* All that asks for attention about a case: about the case, about the box it has now, and about what was written down. */
create or replace view signal_of_a_case with (security_invoker) as
select c.network_id, c.case_id, c.signal, c.since from case_signal c
union all
select u.network_id, u.case_id, s.signal, s.since from case_kit u join kit_signal s on s.kit_id = u.kit_id where u.until is null
union all
select o.network_id, o.case_id, 'use-unknown', o.since from use_unknown o
union all
select u.network_id, u.case_id, case when consent_refused(u.case_id, u.kit_id) then 'consent-refused' else 'consent-needed' end, u.from_at from case_kit u join kit_case k on k.id = u.case_id
where u.until is null and k.dispatched_at is null and not consent_given(u.case_id, u.kit_id)
union all
select u.network_id, u.case_id, 'order-differs', u.since from kit_to_sign u join kit_case k on k.id = u.case_id
where k.status in (select t.status from case_status t where t.before_delivery or t.at_home) and k.signed_opium is not null and not order_equals_kit(k, u.kit_id)
union all
select r.network_id, r.case_id, 'replacement-to-sign', r.asked_at from replacement_to_sign r join kit_case k on k.id = r.case_id
where k.status in (select t.status from case_status t where t.at_home) and order_equals_kit(k, r.kit_id) and not (order_is_valid(k) and order_covers_another_kit(k))
union all
select k.network_id, k.id, case when a.objection_id is null then 'objection-open' else 'objection-answered' end, coalesce(a.answered_at, o.asked_at)
from objection o join kit_case k on k.id = o.case_id and k.pharmacy_id = o.asked_for left join objection_answer a on a.objection_id = o.id
where o.closed_at is null and k.dispatched_at is null and k.status in (select t.status from case_status t where t.before_delivery)
union all
select k.network_id, k.id, 'order-expired', k.order_valid_until from kit_case k
where k.signed_opium is not null and not order_is_valid(k) and k.status in (select t.status from case_status t where t.needs_order)
union all
select k.network_id, k.id, 'not-signed', k.requested_at from kit_case k
where k.signed_opium is null and k.dispatched_at is null and k.status in (select t.status from case_status t where t.before_delivery);
grant select on signal_of_a_case to app;
