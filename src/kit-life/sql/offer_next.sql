/* The next pharmacy gets the offer; p_offer null: unplaced. Ends the present part last of all that needs it. Volatile; app may call it: whether the
   case waits for an offer, and by whose move, part and role it may, is looked at after the lock. With its owner's rights: nobody may write who is a party. */
create or replace function offer_next(p_case uuid, p_offer offer, p_outcome text, p_reason text default null) returns table (c kit_case, parts text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if not exists (select from case_move m where m.offers and coalesce(m.to_status, m.from_status) = c.status
                 and m.parts && acting_parts(c.network_id, c.id) and acting_role() = any (m.roles))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  if p_offer.pharmacy_id is not null and not exists (select from organisation o
    where o.id = p_offer.pharmacy_id and o.network_id = c.network_id and o.kind = 'pharmacy') then p_offer := null; end if;
  update case_party p set until = app_now(), outcome = p_outcome, reason = p_reason
    where p.case_id = c.id and p.part in (select t.part from case_part t where t.in_turn) and p.until is null;
  update kit_case k set status = case when p_offer.pharmacy_id is null then 'unplaced' else 'requested' end, pharmacy_id = p_offer.pharmacy_id,
    offer_lapses_at = p_offer.lapses_at, offers = k.offers + case when p_offer.pharmacy_id is null then 0 else 1 end,
    version = k.version + 1
    where k.id = c.id returning * into c;
  perform offer_case(c, p_offer.pharmacy_id, p_offer.lapses_at);
  parts := acting_parts(c.network_id, c.id);
  return next;
end $$;

grant execute on function offer_next(uuid, offer, text, text) to app;
