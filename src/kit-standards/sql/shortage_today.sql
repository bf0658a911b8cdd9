/* What a shortage changes today, with the slot and the product that it is about: what is equal in active substance is computed from these, by whoever
   shows it to a prescriber. Invoker: the policies of whoever asks hold inside. */
create or replace view shortage_today with (security_invoker) as
select u.network_id, u.standard_id, jsonb_build_object('id', u.id, 'slot', u.slot, 'place', k.place, 'kind', u.kind, 'scope', u.scope, 'quantity', u.quantity, 'until', u.until_day,
  'reason', u.reason, 'needsConsent', u.needs_consent, 'opiumList', p.opium_list,
  'article', case when u.product is not null then jsonb_build_object('code', p.code, 'name', p.name, 'unit', p.unit, 'atc', p.atc, 'route', p.route,
    'strength', p.strength, 'form', p.form) end,
  'demand', jsonb_build_object('code', k.code, 'name', k.name, 'nameEn', k.name_en, 'kind', k.kind, 'mandatory', k.mandatory, 'min', k.min, 'max', k.max,
    'unit', k.unit, 'unitEn', k.unit_en, 'minShelfLifeDays', k.min_shelf_life_days,
    'products', (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name, 'unit', o.unit, 'atc', o.atc, 'route', o.route,
        'strength', o.strength, 'form', o.form)), '[]')
      from slot_product c join product o on o.network_id = c.network_id and o.code = c.product
      where c.standard_id = k.standard_id and c.slot = k.code))) as it
from substitution_today u join kit_slot k on k.standard_id = u.standard_id and k.code = u.slot
left join product p on p.network_id = u.network_id and p.code = u.product
where u.in_force;
grant select on shortage_today to app;
