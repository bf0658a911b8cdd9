/* The medicines of a version with what the network agreed on how each is given: what a prescriber signs. Stable; app may call it: it reads what the
   whole network reads. */
create or replace function ordered_medicines(p_standard uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('slot', k.code, 'name', k.name, 'minimum', k.min, 'quantity', k.max, 'optional', not k.mandatory, 'unit', k.unit,
           'atc', d.atc, 'strength', d.strength, 'form', d.form, 'route', d.route, 'opiumList', d.opium_list,
           'needsPrescription', coalesce(d.needs_opium_prescription, false),
           'article', case when d.code is not null then jsonb_build_object('code', d.code, 'name', d.name, 'unit', d.unit, 'atc', d.atc, 'route', d.route,
             'strength', d.strength, 'form', d.form) end,
           'directions', (select coalesce(jsonb_agg(jsonb_build_object('slot', g.slot, 'number', g.number, 'standing', g.standing, 'indication', g.indication,
             'forWhom', g.for_whom, 'circumstances', g.circumstances, 'circumstancesEn', g.circumstances_en, 'dose', g.dose, 'share', g.share, 'unit', g.unit,
             'route', g.route, 'intervalMinutes', g.interval_minutes, 'maxDay', g.max_day, 'maxGift', g.max_gift, 'maxEpisode', g.max_episode,
             'kidney', g.kidney, 'kidneyEn', g.kidney_en, 'source', g.source, 'sourceEn', g.source_en, 'sourceDate', g.source_date) order by g.number), '[]')
             from direction g where g.standard_id = k.standard_id and g.slot = k.code and g.standing = 'chosen')) order by k.place), '[]')
  from kit_slot k
  left join lateral (select p.* from slot_product c join product p on p.network_id = c.network_id and p.code = c.product
                     where c.standard_id = k.standard_id and c.slot = k.code order by c.preferred desc, c.product limit 1) d on true
  where k.standard_id = p_standard and k.kind = 'medicine'
$$;

grant execute on function ordered_medicines(uuid) to app;
