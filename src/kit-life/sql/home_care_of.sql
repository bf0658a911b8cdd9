/* Who nurses at home, each with a number that answers at night: its own, else that of its organisation. Stable; app may call it, of a case that it was
   answered. */
create or replace function home_care_of(p_case kit_case) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'team', h.it ->> 'team', 'phone', coalesce(h.it ->> 'phone', o.phone)) order by h.place), '[]')
  from jsonb_array_elements(p_case.home_care) with ordinality h (it, place)
  join organisation o on o.network_id = p_case.network_id and o.id = (h.it ->> 'organisationId')::uuid
$$;

grant execute on function home_care_of(kit_case) to app;
