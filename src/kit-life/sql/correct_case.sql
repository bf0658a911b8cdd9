/* Puts the case back where it was before its latest move: the event that did it says where that was. Volatile; app may call it: that the move was the
   acting organisation's own, that it still has a part (the network has one by its people's role) and that its role may undo such a move is looked at
   after the lock. With its owner's rights: the network has no row among the parties, and where a kit was delivered nobody may write. */
create or replace function correct_case(p_case uuid, p_move text, p_corrects uuid, p_event uuid, p_reason text) returns setof kit_case
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; e event;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  select x.* into e from event x join case_move m on m.name = x.kind and m.from_status = x.from_status
    where x.id = p_corrects and x.case_id = c.id and x.kind = p_move and x.organisation_id = acting_organisation() and acting_role() = any (m.correctors);
  if e.id is null or acting_parts(c.network_id, c.id) = '{}' then return; end if;
  update kit_case k set status = e.from_status, version = k.version + 1,
    packed_at    = case when p_move = 'pack' and e.from_status <> 'packed' then null else k.packed_at end,
    kit_count    = case when p_move = 'pack' and e.from_status <> 'packed' then 0 else k.kit_count end,
    earliest_expiry = case when p_move <> 'pack' then k.earliest_expiry  -- of the kit that was exchanged with that packing, if any
                      else (select x.earliest_expiry from case_kit u join kit x on x.id = u.kit_id where u.case_id = p_case and u.until = e.at) end,
    delivered_at = case p_move when 'deliver' then null else k.delivered_at end, opened_at = case p_move when 'open' then null else k.opened_at end,
    ended_at     = case p_move when 'end' then null else k.ended_at end, end_reason = case p_move when 'end' then null else k.end_reason end,
    unverified   = k.unverified and p_move <> 'open',
    missing_at   = case p_move when 'miss' then null else k.missing_at end, returned_at = case p_move when 'takeBack' then null else k.returned_at end
  where k.id = c.id and k.status = e.to_status
    and not exists (select from event later where later.case_id = p_case and later.to_status is not null and (later.at, later.id) > (e.at, e.id))
  returning * into c;
  if not found then return; end if;
  if p_move = 'deliver' then update case_place set delivered_gm_code = null where case_id = c.id and delivered_gm_code is not null; end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, detail, from_status, to_status, corrects)
  values (c.network_id, p_event, 'correction', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
          jsonb_build_object('reason', p_reason, 'move', p_move), e.to_status, c.status, e.id);
  perform audit_append('correction', c.id);
  return next c;
end $$;

grant execute on function correct_case(uuid, text, uuid, uuid, text) to app;
