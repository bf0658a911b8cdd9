/* What the prescriber has yet to answer: of the boxes that are packed for the case, and once one is in the home of the boxes that could replace it. For
   the practice that asked and the pharmacy that supplies. With its owner's rights: a shelf is the pharmacy's own, and what it lacks consent for is all
   that is told of it. `held`: all that lies in the slot, whichever of two measures in it is asked about. Stable; app may call it. */
create or replace function consents_to_give(p_case uuid)
returns table (substitution uuid, kind text, slot text, slot_name text, slot_name_en text, slot_amount text, slot_unit text, slot_unit_en text, product text,
  name text, form text, quantity int, unit text, reason text, serials text[], held jsonb, own text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select k.* into c from kit_case k where k.id = p_case and k.network_id = acting_network() and has_part(k.id)
    and acting_organisation() in (k.practice_id, k.pharmacy_id) and k.accepted_at is not null;
  if c.id is null then return; end if;
  return query select f.substitution, min(f.kind), f.slot, s.name, s.name_en, concat_ws('–', s.min, nullif(s.max, s.min)), s.unit, s.unit_en, f.product,
      product_called(p.name, p.strength), p.form, coalesce(max(l.quantity)::int, 0), p.unit, min(f.reason), array_agg(distinct k.serial),
      coalesce((array_agg(h.held order by k.serial))[1], '[]'),
      min(o.product)
    from (select u.kit_id from case_kit u where u.case_id = c.id and u.until is null and c.dispatched_at is null
          union all select r.id from kit_to_pack r join case_status at on at.status = c.status and at.at_home where r.organisation_id = c.pharmacy_id) box
    join kit k on k.id = box.kit_id and not consent_given(c.id, k.id)
    cross join jsonb_to_recordset(k.findings) f (kind text, slot text, substitution uuid, product text, reason text, "needsConsent" boolean)
    join kit_slot s on s.standard_id = k.standard_id and s.code = f.slot
    left join product p on p.network_id = k.network_id and p.code = f.product
    cross join lateral (select sum(x.quantity) as quantity from kit_line x
                        where x.kit_id = k.id and x.slot = f.slot and x.product = coalesce(f.product, x.product)) l
    cross join lateral (select jsonb_agg(jsonb_build_object('product', x.product, 'name', product_called(p.name, p.strength), 'form', p.form, 'unit', p.unit,
                                           'quantity', x.quantity) order by x.quantity desc, x.product) as held
                        from (select e.product, sum(e.quantity) as quantity from kit_line e where e.kit_id = k.id and e.slot = f.slot group by e.product) x
                        join product p on p.network_id = k.network_id and p.code = x.product) h
    left join lateral (select i.product from slot_product i where i.standard_id = k.standard_id and i.slot = f.slot order by not i.preferred, i.product limit 1) o
      on true
    where f."needsConsent" and not exists (select from substitution_consent said where said.case_id = c.id
      and said.substitution_id = f.substitution and said.undone_at is null)
    group by f.substitution, f.slot, s.name, s.name_en, s.min, s.max, s.unit, s.unit_en, f.product, p.name, p.strength, p.form, p.unit
    order by min(s.place), f.slot, f.product;
end $$;

grant execute on function consents_to_give(uuid) to app;
