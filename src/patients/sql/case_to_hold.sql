/* A case whose person this actor may keep from erasure: of the own practice or supplier, or any of the network by its number. Volatile; called by
   hold_person and end_hold. With its owner's rights: an administrator sees no case. */
create or replace function case_to_hold(p_case uuid, p_number bigint) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select k.id from kit_case k where k.network_id = acting_network() and (
      acting_role() = 'administrator' and acting_for_network() and k.number = p_number or k.id = p_case and may_hold(k.id))
    for update);
end $$;
