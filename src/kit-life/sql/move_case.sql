/* The ledger's one call: the case, its event and its audit row, or nothing. Invoker: may do no more than its caller.
   p_to null: the status stays. Whose turn it is stands on the row itself: a policy's exists() is not looked at again after waiting for a lock.
   Each statement finds its row by its id, whatever the values: planning it anew for each move took half of the time. */
create or replace function move_case(p_case uuid, p_move text, p_from text[], p_to text, p_by text[], p_event uuid, p_at timestamptz, p_about uuid[], p_detail jsonb)
returns setof kit_case
language plpgsql set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare c kit_case; was text; me uuid := acting_organisation(); now_ timestamptz := app_now();
begin
  select k.status into was from kit_case k where k.id = p_case and k.status = any (p_from) for update;
  if not found then return; end if;
  update kit_case k set status = coalesce(p_to, k.status), version = k.version + 1,
    accepted_at   = moment_after(p_move, 'accept', '{release}', p_at, k.accepted_at),
    packed_at     = moment_after(p_move, 'pack', '{release}', p_at, k.packed_at),
    dispatched_at = moment_after(p_move, 'dispatch', '{bringBack}', p_at, k.dispatched_at),
    delivered_at  = moment_after(p_move, 'deliver', '{}', p_at, k.delivered_at),
    opened_at     = moment_after(p_move, 'open', '{}', p_at, k.opened_at),
    ended_at      = moment_after(p_move, 'end', '{}', p_at, k.ended_at),
    end_reason    = case p_move when 'end' then p_detail ->> 'reason' else k.end_reason end,
    returned_at   = moment_after(p_move, 'takeBack', '{}', p_at, k.returned_at),
    missing_at    = moment_after(p_move, 'miss', '{}', p_at, k.missing_at),
    settled_at    = moment_after(p_move, 'settle', '{}', p_at, k.settled_at),
    withdrawn_at  = moment_after(p_move, 'withdraw', '{}', p_at, k.withdrawn_at),
    offer_lapses_at = case when p_move in ('accept', 'withdraw') then null when p_move = 'release' then now_ else k.offer_lapses_at end,
    kit_count     = case when p_move = 'pack' then 1 when p_move = 'replace' then k.kit_count + 1 when p_move in ('release', 'withdraw') then 0 else k.kit_count end,
    earliest_expiry = case when p_move in ('release', 'withdraw') then null when p_move not in ('pack', 'replace') then k.earliest_expiry
                           else (select least(x.earliest_expiry, case when (p_detail ->> 'beside')::boolean then k.earliest_expiry end)
                                 from kit x where x.id = (p_detail ->> 'kitId')::uuid) end
  where k.id = p_case and k.status = was
    and (k.pharmacy_id = me and p_by && '{offered,supplier}'
      or k.practice_id = me and 'practice' = any (p_by)
      or k.home_care_id = me and 'home-care' = any (p_by)
      or k.id = acting_case() and 'box' = any (p_by)
      or 'clock' = any (p_by) and acting_role() = 'system'
      or 'network' = any (p_by) and acting_role() in ('coordinator', 'lead-pharmacist') and k.network_id = acting_network()
      or 'out-of-hours' = any (p_by) and exists (select from case_party p
           where p.case_id = k.id and p.part = 'out-of-hours' and p.organisation_id = me and p.until is null))
    and case p_move when 'accept' then now_ < k.offer_lapses_at when 'lapse' then now_ >= k.offer_lapses_at
                    when 'dispatch' then now_ < k.order_valid_until and why_kits_stay(k.id) is null
                    when 'replace' then now_ < k.order_valid_until
                    when 'withdraw' then was = 'packed' or k.pharmacy_id is distinct from me else true end
  returning * into c;
  if not found then return; end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail, from_status, to_status)
  values (c.network_id, p_event, p_move, 'case', c.id, c.id, now_, acting_person(), me, acting_role(), p_about, p_detail, was, c.status);
  perform audit_append(p_move, c.id);
  if p_move = 'accept' then perform change_party(c.id, 'supplier', me); end if;
  return next c;
end $$;

grant execute on function move_case(uuid, text, text[], text, text[], uuid, timestamptz, uuid[], jsonb) to app;
