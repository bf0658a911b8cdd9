/* What a sealed kit must have to leave: shelf life to spare and nothing recalled. Invoker: the policies of whoever asks hold inside. */
create or replace view sealed_kit with (security_invoker) as
select k.network_id, k.id, k.organisation_id, k.serial, k.seal_number, k.standard_id, k.conformity, k.earliest_expiry,
  k.earliest_expiry < (select app_today()) + coalesce((select (s.value #>> '{}')::int from network_setting s where s.network_id = k.network_id and s.key = 'kit.minShelfLifeDays'), 90)
    as expires_too_soon,
  exists (select from recall r join kit_line l on l.product = r.product and l.lot = any (r.lots)
          where r.network_id = k.network_id and r.ended_at is null and l.kit_id = k.id) as recalled,
  exists (select from case_kit u where u.kit_id = k.id and u.until is null) as in_a_case
from kit k where k.status = 'sealed';
grant select on sealed_kit to app;
grant select on sealed_kit to monitoring;
