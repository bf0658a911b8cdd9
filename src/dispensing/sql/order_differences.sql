/* Where a box holds of list I and II something else than was signed for the case: more, less, or what was not signed at all. What may be absent from
   a kit may be. Stable; app may call it, under its own policies. */
create or replace function order_differences(c kit_case, p_kit uuid) returns table (slot text, substance text, signed numeric, held numeric)
language sql stable as $$
  select coalesce(k.slot, s.slot), coalesce(k.substance, s.substance), s.amount, k.amount
  from opium_in_kit(p_kit) k
  full join jsonb_to_recordset(c.signed_opium) s (slot text, substance text, amount numeric, optional boolean)
    on s.slot = k.slot and s.substance = k.substance
  where k.amount is distinct from s.amount and not (k.amount is null and s.optional)
$$;

grant execute on function order_differences(kit_case, uuid) to app;
