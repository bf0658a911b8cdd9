/* What is weighed for a postcode area: the area itself (null: outside the network), the facts of these pharmacies, the settings that the network
   chose. Stable; app may call it, for its own network. */
create or replace function weighable(p_pc4 text, p_pharmacies uuid[]) returns table (area jsonb, candidates json, chosen jsonb)
language sql stable as $$
  select (select jsonb_build_object('gmCode', a.gm_code, 'place', a.place, 'centre',
                   case when not a.po_box then jsonb_build_object('lat', a.lat, 'lon', a.lon, 'areaKm2', a.area_km2) end)
          from postcode_area a where a.network_id = acting_network() and a.pc4 = p_pc4),
         (select coalesce(json_agg(f), '[]') from candidate_facts(p_pc4, p_pharmacies) f),
         (select coalesce(jsonb_object_agg(s.key, s.value), '{}') from network_setting s where s.network_id = acting_network())
$$;

grant execute on function weighable(text, uuid[]) to app;
