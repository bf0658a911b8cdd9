/* Command: the kit leaves with the courier. Volatile; app may call it. With its owner's rights, for the speed of one row: part, role and guards
   (the order, recalls and shelf life once more) are looked at in `hold_case`, after the lock. */
create or replace function dispatch_kit(p_acting boolean, p_key text, p_hash bytea, p_case uuid, out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case;
begin
  select k.outcome into outcome from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  h := hold_case(p_case, 'dispatch', null);
  if h.refusal is not null then outcome := h.refusal; return; end if;
  update kit_case k set status = h.becomes, version = k.version + 1, dispatched_at = app_now() where k.id = (h.c).id returning * into c;
  perform note_move(c, 'dispatch', (h.c).status, '{}', '{}');
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function dispatch_kit(boolean, text, bytea, uuid) to app;
