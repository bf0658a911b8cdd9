/* What a pharmacy puts in one slot, brought in a list by the network's coordinator or lead pharmacist, or by its own people; none: it fills the slot no more. A variant is never changed, so the
   former one ends and a new one begins with the other lines; the lines of one list stand in one. Volatile; app may call it. With its
   owner's rights: the network writes no variant by hand. */
create or replace function record_variant_line(p_pharmacy uuid, p_slot text, p_product text, p_quantity int) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare former variant; present uuid := uuidv7();
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist') or acting_role() in ('pharmacist', 'pharmacy-assistant') and p_pharmacy = acting_organisation()) is not true then
    raise exception 'a pharmacy brings its own variant, the network that of any' using errcode = '42501';
  end if;
  perform from organisation o where o.network_id = acting_network() and o.id = p_pharmacy and o.kind = 'pharmacy' for update;
  if not found then raise exception 'no pharmacy of this network' using errcode = '42501'; end if;
  select * into former from variant v where v.network_id = acting_network() and v.pharmacy_id = p_pharmacy and v.until is null;
  if former.from_at = app_now() and former.recorded_by = acting_person() then
    present := former.id;
  else
    update variant set until = app_now() where id = former.id;
    insert into variant (network_id, id, pharmacy_id, version, from_at, recorded_by)
      select acting_network(), present, p_pharmacy, coalesce(max(v.version), 0) + 1, app_now(), acting_person() from variant v where v.pharmacy_id = p_pharmacy;
    insert into variant_line (network_id, variant_id, slot, product, quantity)
      select l.network_id, present, l.slot, l.product, l.quantity from variant_line l where l.variant_id = former.id and l.slot <> p_slot;
  end if;
  delete from variant_line l where l.variant_id = present and l.slot = p_slot;
  insert into variant_line (network_id, variant_id, slot, product, quantity)
    select acting_network(), present, p_slot, p_product, p_quantity where p_quantity > 0;
  update variant set until = app_now() where id = present and not exists (select from variant_line l where l.variant_id = present);
end $$;

grant execute on function record_variant_line(uuid, text, text, int) to app;
