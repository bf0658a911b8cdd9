/* The box that a signature is about: packed and not away yet, or to come in place of the one in the home. */
create or replace view kit_to_sign with (security_invoker) as
select u.network_id, u.case_id, u.kit_id, u.from_at as since from case_kit u join kit_case k on k.id = u.case_id
where u.until is null and k.dispatched_at is null
union all
select r.network_id, r.case_id, r.kit_id, r.asked_at from replacement_to_sign r join kit_case k on k.id = r.case_id join case_status s on s.status = k.status
where s.at_home;
grant select on kit_to_sign to app;
