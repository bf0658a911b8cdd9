/* What was signed for the case of list I and II beside what a box holds of it, line by line. What may be absent from a kit may be. Stable; app may call
   it, under its own policies. */
create or replace function order_beside_kit(c kit_case, p_kit uuid) returns table (slot text, substance text, signed numeric, held numeric, differs boolean)
language sql stable as $$
  select coalesce(k.slot, s.slot), coalesce(k.substance, s.substance), s.amount, k.amount,
         k.amount is distinct from s.amount and not (k.amount is null and coalesce(s.optional, false))
  from opium_in_kit(p_kit) k
  full join jsonb_to_recordset(c.signed_opium) s (slot text, substance text, amount numeric, optional boolean)
    on s.slot = k.slot and s.substance = k.substance
$$;

grant execute on function order_beside_kit(kit_case, uuid) to app;
