/* Where the boxes with these lots of a product are (with any lot of it: `p_all_lots`), each with the lots meant; a pharmacy finds its own. Who has to
   hear of it stands beside. Stable; app may call it: the network's people, and each pharmacy for its own. With its owner's rights: the network sees
   no case, and is told where a box is and whom to tell. */
create or replace function kits_with_lots(p_product text, p_lots text[], p_all_lots boolean)
returns table (pharmacy_id uuid, pharmacy text, kit_id uuid, serial text, place text, lots text[], practice_id uuid, home_care_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.organisation_id, o.name, k.id, k.serial,
      box_place(k.status, false, c.id, c.delivered_at),
      array_agg(distinct l.lot order by l.lot), c.practice_id, c.home_care_id
    from kit_line l
    join kit k on k.id = l.kit_id and k.status not in (select t.status from kit_status t where t.gone) join organisation o on o.id = k.organisation_id
    left join case_kit u on u.kit_id = k.id and u.until is null left join kit_case c on c.id = u.case_id
    where l.network_id = acting_network() and l.product = p_product and lot_is_meant(p_lots, p_all_lots, l.lot)
      and (acting_role() in ('coordinator', 'lead-pharmacist', 'system') or k.organisation_id = acting_organisation())
    group by k.id, o.name, c.id order by o.name, k.serial;
end $$;

grant execute on function kits_with_lots(text, text[], boolean) to app;
