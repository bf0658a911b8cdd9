/* Command: the kit was handed over in the home, at p_at or now. Volatile; app may call it. With its owner's rights, for the speed of one row: part,
   role and guards are looked at in `hold_case`, after the lock. Refused with the case when the moment cannot be: the words name what it had to
   come after. */
create or replace function deliver_kit(p_acting boolean, p_key text, p_hash bytea, p_case uuid, p_received_by text, p_leaflet_given boolean, p_at timestamptz,
                            out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case; at_ timestamptz := coalesce(p_at, app_now());
begin
  select k.outcome into outcome from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  h := hold_case(p_case, 'deliver', p_at);
  if h.refusal is not null then outcome := h.refusal; c := h.c; return; end if;
  update kit_case k set status = h.becomes, version = k.version + 1, delivered_at = at_ where k.id = (h.c).id returning * into c;
  perform arrive_at_home(c.id, p_received_by, at_, p_leaflet_given);
  perform note_move(c, 'deliver', (h.c).status, '{}', jsonb_build_object('receivedBy', p_received_by));
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function deliver_kit(boolean, text, bytea, uuid, text, boolean, timestamptz) to app;
