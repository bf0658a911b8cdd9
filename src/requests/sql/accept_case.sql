/* Command: the pharmacy that is asked says yes and becomes the supplier. Volatile; app may call it. With its owner's rights, for the speed of one
   row: part, role and guards are looked at in `hold_case`, after the lock. */
create or replace function accept_case(p_acting boolean, p_key text, p_hash bytea, p_case uuid, out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case;
begin
  select k.outcome into outcome from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  h := hold_case(p_case, 'accept', null);
  if h.refusal is not null then outcome := h.refusal; return; end if;
  update kit_case k set status = h.becomes, version = k.version + 1, accepted_at = app_now(), offer_lapses_at = null
    where k.id = (h.c).id returning * into c;
  update case_party p set until = app_now(), outcome = 'accepted' where p.case_id = c.id and p.part = 'offered' and p.until is null;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
    values (c.network_id, c.id, c.number, c.pharmacy_id, 'supplier', app_now());
  perform note_move(c, 'accept', (h.c).status, '{}', '{}');
  perform tell_of_other_kits(c);
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function accept_case(boolean, text, bytea, uuid) to app;
