/* What a box holds of list I and II, by slot and substance: milligrams where its products say how much is in one, else as many as there are. Stable;
   app may call it, under its own policies. */
create or replace function opium_in_kit(p_kit uuid) returns table (slot text, substance text, amount numeric)
language sql stable as $$
  select l.slot, coalesce(p.atc, p.code), sum(l.quantity * coalesce(p.active_mg, 1))
  from kit_line l join product p on p.network_id = l.network_id and p.code = l.product
  where l.kit_id = p_kit and l.opium_list is not null group by l.slot, coalesce(p.atc, p.code)
$$;

grant execute on function opium_in_kit(uuid) to app;
