/* What is proposed to, or by, whoever asks: the pharmacy that must answer is no party yet. Nobody is asked any more once the case is past handing
   over: whoever was asked would go on seeing how it stands. Where it is, is not for the network. Stable; app may call it. With its owner's rights: whoever must answer has no part in the
   case. */
create or replace function proposed_hand_overs()
returns table (id uuid, case_id uuid, number bigint, status text, pc4 text, kit_count int, from_pharmacy_id uuid, to_pharmacy_id uuid, proposed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select h.id, h.case_id, k.number, k.status, case when acting_organisation() in (h.from_pharmacy_id, h.to_pharmacy_id) then l.pc4 end, k.kit_count, h.from_pharmacy_id, h.to_pharmacy_id, h.proposed_at
    from hand_over h join kit_case k on k.id = h.case_id join case_place l on l.case_id = k.id
    where h.network_id = acting_network() and h.answered_at is null
      and exists (select from case_move m where m.name = 'handOver' and m.from_status = k.status)
      and (acting_organisation() in (h.from_pharmacy_id, h.to_pharmacy_id) or acting_role() in ('coordinator', 'lead-pharmacist'))
    order by h.proposed_at;
end $$;

grant execute on function proposed_hand_overs() to app;
