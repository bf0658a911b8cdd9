/* Command: the supplier takes a kit from its shelf for the case, instead of the one it had. Volatile; app may call it. With its owner's rights, for
   the speed of one row: part, role and guards are looked at in `hold_case`, whose kit it is in `why_not_taken`, both after the lock.
   p_exchange false: the case must not have a kit yet. p_documents: which version of each paper goes along, for what comes as a file; null: not said. */
create or replace function pack_kit(p_acting boolean, p_key text, p_hash bytea, p_case uuid, p_kit uuid, p_deviation text, p_note text, p_exchange boolean,
                         p_documents jsonb, out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case; taken record;
begin
  select k.outcome into outcome from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  h := hold_case(p_case, 'pack', null);
  if h.refusal is not null then outcome := h.refusal; return; end if;
  if not p_exchange and (h.c).kit_count > 0 then outcome := 'exchange-not-meant'; return; end if;
  select * into taken from why_not_taken(p_kit, p_case, p_deviation);
  if taken.refusal is not null then outcome := taken.refusal; return; end if;
  if p_documents is not null and p_deviation is null and documents_differ((taken.k).standard_id, p_documents) then
    outcome := 'documents-differ'; return;
  end if;
  if p_deviation is not null then perform say_deviation(p_kit, p_deviation, p_note); end if;
  update case_kit u set until = app_now() where u.case_id = p_case and u.until is null;
  insert into case_kit (network_id, case_id, kit_id, supplier_id, from_at) values ((h.c).network_id, p_case, p_kit, acting_organisation(), app_now());
  update kit_case k set status = h.becomes, version = k.version + 1, packed_at = app_now(), kit_count = 1, earliest_expiry = (taken.k).earliest_expiry
    where k.id = p_case returning * into c;
  perform note_move(c, 'pack', (h.c).status, '{}', jsonb_strip_nulls(jsonb_build_object('kitId', p_kit, 'deviationReason', p_deviation, 'deviationNote', p_note)));
  if p_documents is not null then perform lay_papers(p_case, p_kit, p_documents); end if;
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function pack_kit(boolean, text, bytea, uuid, uuid, text, text, boolean, jsonb) to app;
