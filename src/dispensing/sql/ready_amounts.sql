/* How many kits stand ready at a pharmacy with so much of each opium medicine: in a shortage whoever signs chooses the amount by it. Runs with its
   owner's rights because no prescriber sees a shelf; it tells counts alone. Stable; app may call it. */
create or replace function ready_amounts(p_pharmacy uuid) returns table (slot text, quantity int, kits int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('prescriber', 'practice-assistant')) is not true then return; end if;
  return query select l.slot, l.quantity, count(*)::int from ready_kit k
    cross join lateral (select x.slot, sum(x.quantity)::int as quantity from kit_line x
                        where x.kit_id = k.id and x.opium_list is not null group by x.slot) l
    where k.network_id = acting_network() and k.organisation_id = p_pharmacy group by l.slot, l.quantity order by l.slot, l.quantity;
end $$;

grant execute on function ready_amounts(uuid) to app;
