/* What the person of a case does not bear, by name in both languages, as whoever packs or gives reads it: of the standard that the prescriber saw,
   else the code as it was given. Nothing for who has no part in it. Stable; app may call it. */
create or replace function allergies_of_case(p_case uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('nl', coalesce(n.name, a.code), 'en', coalesce(n.name_en, a.code)) order by a.place), '[]')
  from request r, unnest(r.allergies) with ordinality a(code, place)
    left join lateral (select s.name, s.name_en from kit_slot s join slot_product o on o.standard_id = s.standard_id and o.slot = s.code
                         join product p on p.network_id = o.network_id and p.code = o.product
                       where s.standard_id = r.standard_id and starts_with(p.atc, a.code) order by s.place limit 1) n on true
  where r.case_id = p_case
$$;
grant execute on function allergies_of_case(uuid) to app;
