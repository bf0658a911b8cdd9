/* Every move that has no command of its own, which leaves more behind than a status: looks by the table of moves whether it may be made, makes it, and
   writes event and record.
   A move that ends in an offer leaves the case waiting for `offer_next`, which follows in the same transaction.
   Volatile; app may call it: part and role are looked at inside. With its owner's rights, because the policies of one row cost more than the move. */
create or replace function move_case(p_case uuid, p_move text, p_at timestamptz, p_about uuid[], p_detail jsonb, out outcome text, out c kit_case, out parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare h held_case; m case_move; at_ timestamptz := coalesce(p_at, app_now());
begin
  h := hold_case(p_case, p_move, p_at);
  if h.refusal is not null then outcome := h.refusal; c := h.c; return; end if;
  select * into m from case_move x where x.name = p_move and x.from_status = (h.c).status;
  if m.command is not null then raise exception '% is made by %', p_move, m.command using errcode = 'insufficient_privilege'; end if;
  update kit_case k set status = h.becomes, version = k.version + 1,
    accepted_at = moment_after(m, 'accepted', at_, k.accepted_at), packed_at = moment_after(m, 'packed', at_, k.packed_at),
    dispatched_at = moment_after(m, 'dispatched', at_, k.dispatched_at), delivered_at = moment_after(m, 'delivered', at_, k.delivered_at),
    opened_at = moment_after(m, 'opened', at_, k.opened_at), ended_at = moment_after(m, 'ended', at_, k.ended_at),
    returned_at = moment_after(m, 'returned', at_, k.returned_at), missing_at = moment_after(m, 'missing', at_, k.missing_at),
    settled_at = moment_after(m, 'settled', at_, k.settled_at), withdrawn_at = moment_after(m, 'withdrawn', at_, k.withdrawn_at),
    end_reason = case p_move when 'end' then p_detail ->> 'reason' else k.end_reason end,
    offer_lapses_at = case p_move when 'withdraw' then null when 'release' then app_now() else k.offer_lapses_at end,
    kit_count = case p_move when 'replace' then k.kit_count + 1 when 'release' then 0 when 'withdraw' then 0 else k.kit_count end,
    earliest_expiry = case p_move when 'release' then null when 'withdraw' then null
      when 'replace' then (select least(x.earliest_expiry, case when (p_detail ->> 'beside')::boolean then k.earliest_expiry end)
                           from kit x where x.id = (p_detail ->> 'kitId')::uuid and x.network_id = k.network_id and x.organisation_id = k.pharmacy_id)
      else k.earliest_expiry end
  where k.id = (h.c).id returning * into c;
  perform note_move(c, p_move, (h.c).status, p_about, p_detail);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function move_case(uuid, text, timestamptz, uuid[], jsonb) to app;
