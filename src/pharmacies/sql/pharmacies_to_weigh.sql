/* Which pharmacies are weighed for a postcode area, so that a request costs the same however large the network is: who lists the area, who has it within
   its radius in a straight line (a road is never shorter; whether it delivers there is decided when it is weighed), who is on duty these days, the nearest,
   so that it can be said why they do not come, and whoever was named. Stable; app may call it, for its own network. */
create or replace function pharmacies_to_weigh(p_pc4 text, p_named uuid[]) returns uuid[]
language sql stable as $$
  with place as materialized (
    select a.network_id, a.lat, a.lon, cosd(a.lat) as narrows from postcode_area a where a.network_id = acting_network() and a.pc4 = p_pc4 and not a.po_box),
  far as materialized (
    select p.organisation_id, p.radius_km, 111 * sqrt((p.lat - place.lat) ^ 2 + ((p.lon - place.lon) * place.narrows) ^ 2) as least_km
    from place join pharmacy p on p.network_id = place.network_id)
  select array(
    select a.organisation_id from pharmacy_area a
    where a.network_id = acting_network() and a.pc4 = p_pc4 and a.from_day <= app_today() and (a.until_day is null or a.until_day > app_today())
    union select f.organisation_id from far f where f.least_km <= coalesce(f.radius_km, (select threshold('pharmacy.radiusKm')))
    union (select f.organisation_id from far f order by f.least_km limit 10)
    union select d.organisation_id from coming_duties() d
    union select unnest(p_named))
$$;

grant execute on function pharmacies_to_weigh(text, uuid[]) to app;
