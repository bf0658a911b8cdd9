/* Where one box is now, and nothing of whose it is. Stable; app may call it: its holder, a party to a case it is or was in and the network's people. With its
   owner's rights: who looks after the network sees boxes, and no case. */
create or replace function place_of_box(p_kit uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select box_place(k.status, t.gone, c.id, c.delivered_at)
  from kit k join kit_status t on t.status = k.status
  left join case_kit u on u.kit_id = k.id and u.until is null left join kit_case c on c.id = u.case_id
  where k.id = p_kit and k.network_id = acting_network()
    and (k.organisation_id = acting_organisation() or acting_role() in ('coordinator', 'lead-pharmacist')
      or exists (select from case_kit x where x.kit_id = k.id and has_part(x.case_id)))
$$;

grant execute on function place_of_box(uuid) to app;
