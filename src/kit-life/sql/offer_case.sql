/* Offers the case: party, event, and the moment at which an unanswered offer lapses. Only called by the two below. */
create or replace function offer_case(c kit_case, p_pharmacy uuid, p_lapses_at timestamptz, p_event uuid) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, from_status, to_status)
  values (c.network_id, p_event, case when p_pharmacy is null then 'unplaced' else 'offered' end, 'case', c.id, c.id, app_now(),
          acting_person(), acting_organisation(), acting_role(), array_remove(array[p_pharmacy], null), c.status,
          case when p_pharmacy is null then 'unplaced' else 'requested' end);
  if p_pharmacy is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_pharmacy, 'offered', app_now());
  insert into due_work (network_id, job, period, subject_id, due_at) values (c.network_id, 'lapse', p_event::text, c.id, p_lapses_at);
end $$;
