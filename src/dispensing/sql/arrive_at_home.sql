/* The kits of a case that were not delivered yet are in the home now, and with them what they hold of list I and II. Volatile; called by commands
   that hold the case, with their owner's rights. */
create or replace function arrive_at_home(p_case uuid, p_received_by text, p_at timestamptz, p_leaflet_given boolean) returns void
language sql volatile as $$
  with arriving as (
      select u.network_id, u.case_id, u.kit_id, u.supplier_id from case_kit u
      where u.case_id = p_case and u.until is null
        and not exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null)),
    delivered as (
      insert into delivery (network_id, id, case_id, kit_id, received_by, delivered_at, leaflet_given, recorded_by, recorded_at)
      select network_id, uuidv7(), case_id, kit_id, p_received_by, p_at, p_leaflet_given, acting_person(), app_now() from arriving)
    insert into opium_movement (network_id, id, organisation_id, kit_id, case_id, product, lot, from_account, to_account, quantity, at, person_id)
    select a.network_id, uuidv7(), a.supplier_id, a.kit_id, a.case_id, l.product, l.lot, 'kit', 'home', l.quantity, app_now(), acting_person()
    from arriving a join kit_line l on l.kit_id = a.kit_id where l.opium_list is not null
$$;

grant execute on function arrive_at_home(uuid, text, timestamptz, boolean) to app;
