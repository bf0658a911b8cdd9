/* Whether something in a box is recalled now; begins with the few recalls that are open. Stable. */
create or replace function is_recalled(p_network uuid, p_kit uuid) returns boolean language sql stable
return exists (select from recall r join kit_line l on l.product = r.product and l.lot = any (r.lots)
  where r.network_id = p_network and r.ended_at is null and l.kit_id = p_kit);

grant execute on function is_recalled(uuid, uuid) to app;
