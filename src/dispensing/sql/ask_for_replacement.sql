/* The pharmacy asks the prescriber to sign for a kit that is to come in place of the one in the home: a signature covers one supply, and what is in the box.
   Answers why not, `equal` where there is nothing to sign, or null. Volatile; app may call it: part and role are looked at inside. With its owner's rights: it says which kit the practice
   may look into from now on. */
create or replace function ask_for_replacement(p_case uuid, p_kit uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; refusal text;
begin
  select k.* into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if ('supplier' = any (acting_parts(c.network_id, c.id)) and acting_role() = any ((select m.roles from case_move m where m.name = 'replace' limit 1)::text[])) is not true
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  if not exists (select from case_status s where s.status = c.status and s.at_home) then return 'not-from-this-status'; end if;
  if c.signed_opium is null then return 'not-signed'; end if;
  -- That it deviates is given a reason when it goes.
  select w.refusal into refusal from why_not_taken(p_kit, p_case, 'shortage') w;
  if refusal is not null then return refusal; end if;
  if order_equals_kit(c, p_kit) and order_is_valid(c) and order_covers_another_kit(c) then return 'equal'; end if;
  insert into replacement_to_sign (network_id, case_id, kit_id, asked_at) values (c.network_id, p_case, p_kit, app_now())
  on conflict (case_id) do update set kit_id = excluded.kit_id, asked_at = excluded.asked_at;
  return null;
end $$;

grant execute on function ask_for_replacement(uuid, uuid) to app;
