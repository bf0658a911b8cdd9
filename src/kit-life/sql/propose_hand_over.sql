/* Proposed by the supplier or the network; the other pharmacy answers. Volatile; app may call it: whether it may is asked of the table of moves
   after the lock. With its owner's rights: nobody may write a hand-over. */
create or replace function propose_hand_over(p_case uuid, p_to uuid, p_id uuid, p_event uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if why_not_move(c, acting_parts(c.network_id, c.id), 'handOver') is not null
     or not exists (select from organisation o where o.id = p_to and o.network_id = c.network_id and o.kind = 'pharmacy' and o.id <> c.pharmacy_id)
  then return false; end if;
  update hand_over h set answered_at = app_now(), accepted = false where h.case_id = c.id and h.answered_at is null; -- who does not answer is passed by
  insert into hand_over (network_id, id, case_id, from_pharmacy_id, to_pharmacy_id, proposed_at) values (c.network_id, p_id, c.id, c.pharmacy_id, p_to, app_now());
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about)
  values (c.network_id, p_event, 'hand-over-proposed', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(), array[p_to]);
  perform audit_append('hand-over-proposed', c.id);
  return true;
end $$;

grant execute on function propose_hand_over(uuid, uuid, uuid, uuid) to app;
