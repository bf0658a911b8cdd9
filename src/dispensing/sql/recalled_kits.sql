/* Where the boxes of a recall are. Stable; app may call it, `kits_with_lots` says what of and for whom. With its owner's rights, as that. */
create or replace function recalled_kits(p_recall uuid)
returns table (pharmacy_id uuid, pharmacy text, kit_id uuid, serial text, place text, lots text[], practice_id uuid, home_care_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.* from recall r cross join lateral kits_with_lots(r.product, r.lots, r.all_lots) k
    where r.id = p_recall and r.network_id = acting_network();
end $$;

grant execute on function recalled_kits(uuid) to app;
