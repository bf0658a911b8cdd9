/* Who asks, what the kit holds today, the organisations that a request names with the out-of-hours posts, and the settings that the network chose. Stable; app may call it: of
   the acting person, organisation and network alone. */
create or replace function about_request(p_organisations uuid[])
returns table (signer jsonb, "bigStatus" text, practice jsonb, standard jsonb, medicines jsonb, organisations jsonb, shortages jsonb, chosen jsonb, today text)
language sql stable as $$
  with standard as (select s.id, s.name from standard_today s where s.network_id = acting_network() and s.in_effect limit 1)
  select (select jsonb_build_object('name', p.name, 'profession', p.profession, 'big', p.big) from person p
          where p.id = acting_person() and p.network_id = acting_network()),
         (select n.status from number_status n where n.network_id = acting_network() and n.register = 'big' and n.subject_id = acting_person()),
         (select jsonb_build_object('name', o.name, 'agb', o.agb, 'phone', o.phone, 'street', o.street, 'postcode', o.postcode, 'place', o.place)
          from organisation o where o.id = acting_organisation() and o.network_id = acting_network()),
         (select to_jsonb(s) from standard s),
         coalesce((select ordered_medicines(s.id) from standard s), '[]'),
         (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'phone', o.phone)), '[]')
          from organisation o where o.network_id = acting_network() and (o.id = any (p_organisations) or o.kind = 'out-of-hours-post')),
         (select coalesce(jsonb_agg(x.it), '[]') from standard s join shortage_today x on x.network_id = acting_network() and x.standard_id = s.id),
         (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from network_setting c where c.network_id = acting_network()),
         amsterdam_day(app_now())::text
$$;

grant execute on function about_request(uuid[]) to app;
