/* Command: the kit leaves with the courier. Volatile; app may call it. With its owner's rights, for the speed of one row: part, role and guards
   (the order, recalls and shelf life once more) are looked at in `hold_case`, after the lock. Since it was packed a shortage may leave less than it holds:
   whoever sends it all the same says why. */
create or replace function dispatch_kit(p_acting boolean, p_key text, p_hash bytea, p_case uuid, p_deviation text, p_note text, out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case;
begin
  select k.outcome into outcome from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  h := hold_case(p_case, 'dispatch', null);
  if h.refusal is not null then outcome := h.refusal; return; end if;
  if acting_person() is not null then
    if p_deviation is not null then
      perform say_deviation(u.kit_id, p_deviation, p_note) from case_kit u where u.case_id = p_case and u.until is null;
    elsif exists (select from case_kit u where u.case_id = p_case and u.until is null and ration_unsaid(u.kit_id)) then
      outcome := 'deviation-needs-reason'; return;
    end if;
  end if;
  update kit_case k set status = h.becomes, version = k.version + 1, dispatched_at = app_now() where k.id = (h.c).id returning * into c;
  perform note_move(c, 'dispatch', (h.c).status, '{}', jsonb_strip_nulls(jsonb_build_object('deviationReason', p_deviation, 'deviationNote', p_note)));
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function dispatch_kit(boolean, text, bytea, uuid, text, text) to app;
