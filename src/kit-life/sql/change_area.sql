/* Another address may lie in another municipality: the figures follow the address at delivery. Volatile; app may call it: the practice that asked.
   With its owner's rights: where a case is decides who is asked, so that nobody may write it. */
create or replace function change_area(p_case uuid, p_pc4 text, p_gm_code text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update kit_case k set version = k.version + 1
  where k.id = p_case and k.network_id = acting_network() and k.practice_id = acting_organisation() and not k.closed
    and acting_role() in ('prescriber', 'practice-assistant');
  if not found then return false; end if;
  update case_place l set pc4 = p_pc4, gm_code = p_gm_code,
    delivered_gm_code = coalesce(l.delivered_gm_code, case when k.delivered_at is not null then l.gm_code end)
  from kit_case k where l.case_id = p_case and k.id = p_case;
  return true;
end $$;

grant execute on function change_area(uuid, text, text) to app;
