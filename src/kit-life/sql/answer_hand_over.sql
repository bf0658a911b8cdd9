/* The pharmacy to which a case was proposed answers. With a yes the case, its boxes and tasks are its own, and who had them has no part any more.
   Volatile; app may call it: whether it is proposed to the acting pharmacist's pharmacy is looked at after the lock. With its owner's rights: the
   pharmacy has no part in the case yet, and nobody may write who is a party. */
create or replace function answer_hand_over(p_case uuid, p_accept boolean, p_event uuid) returns table (c kit_case, parts text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare h hand_over;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  select * into h from hand_over x where x.case_id = c.id and x.answered_at is null and x.to_pharmacy_id = acting_organisation();
  if c.id is null or h.id is null or acting_role() is distinct from 'pharmacist'
    or not exists (select from case_move m where m.name = 'handOver' and m.from_status = c.status) then return; end if;
  update hand_over set answered_at = app_now(), accepted = p_accept where id = h.id;
  if p_accept then
    update case_party p set until = app_now(), outcome = 'handed-over' where p.case_id = c.id and p.part in ('supplier', 'own-pharmacy') and p.until is null
      and p.organisation_id in (c.pharmacy_id, h.to_pharmacy_id);
    update kit_case k set pharmacy_id = h.to_pharmacy_id, version = k.version + 1 where k.id = c.id returning * into c;
    insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
    values (c.network_id, c.id, c.number, h.to_pharmacy_id, 'supplier', app_now());
    perform hand_over_kits(c.id, h.to_pharmacy_id);
  end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, from_status, to_status)
  values (c.network_id, p_event, case when p_accept then 'handOver' else 'hand-over-refused' end, 'case', c.id, c.id, app_now(), acting_person(),
          acting_organisation(), acting_role(), array[h.from_pharmacy_id, c.practice_id], c.status, c.status);
  perform audit_append(case when p_accept then 'handOver' else 'hand-over-refused' end, c.id);
  parts := acting_parts(c.network_id, c.id);
  return next;
end $$;

grant execute on function answer_hand_over(uuid, boolean, uuid) to app;
