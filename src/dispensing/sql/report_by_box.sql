/* What whoever stands at a box reports of it. An opening moves the case at once and stays unverified until the supplier confirms it: its event is the
   supplier's, who may take it back whenever it is found out. Use and end are noted, and do nothing until somebody confirms them: an anonymous word of a
   death starts nothing. Sent again under the same id it counts once. A moment that cannot be is a phone's clock that is wrong: then it is now.
   Volatile; app may call it: role, network, code and seal are looked at inside, after the case is locked. With its owner's rights: whoever stands at a
   box is nobody. */
create or replace function report_by_box(p_code text, p_seal text, p_id uuid, p_report text, p_name text, p_organisation text, p_at timestamptz,
  p_ordered_by text, p_symptoms text[], p_used jsonb, p_end_reason text, p_ended_on date) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare b record; c kit_case; known box_report; was text; moves boolean; at_ timestamptz; too_many text;
begin
  if acting_role() is distinct from 'box' then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  select * into b from box_at(p_code, p_seal);
  if b.outcome = 'here' and (b.c).network_id = acting_network() then
    select * into c from kit_case k where k.id = (b.c).id for update;
    select * into b from box_at(p_code, p_seal); -- as it is after the lock
  end if;
  if b.outcome <> 'here' or c.id is distinct from (b.c).id then
    perform audit_append('report-by-box', (b.c).id, 'refused', b.outcome);
    return case b.outcome when 'here' then 'box-unknown' else b.outcome end;
  end if;
  select * into known from box_report r where r.id = p_id;
  if known.id is not null then return case known.kit_id when b.kit_id then 'again' else 'box-unknown' end; end if;
  if (select count(*) from box_report r where r.kit_id = b.kit_id and r.decided_by is null) >= 20 then return 'too-many-reports'; end if;
  select u.slot into too_many from jsonb_to_recordset(p_used) u (slot text, quantity int)
    where u.quantity > coalesce((select sum(l.quantity) from kit_line l where l.kit_id = b.kit_id and l.slot = u.slot and l.kind <> 'document'), 0) order by u.slot limit 1;
  if too_many is not null then return 'use-impossible ' || too_many; end if;
  at_ := case when p_at is null or why_not_then(p_at, coalesce(c.delivered_at, c.dispatched_at)) is not null then app_now() else p_at end;
  moves := p_report = 'opening' and why_not_move(c, '{box}', 'open') is null;
  insert into box_report (network_id, id, kit_id, case_id, report, name, organisation, at, ordered_by, symptoms, used, end_reason, ended_on, moved, noted_at)
  values (c.network_id, p_id, b.kit_id, c.id, p_report, p_name, p_organisation, at_, p_ordered_by, coalesce(p_symptoms, '{}'), coalesce(p_used, '[]'),
    p_end_reason, p_ended_on, moves, app_now());
  if moves then
    was := c.status;
    update kit_case k set status = (select m.to_status from case_move m where m.name = 'open' and m.from_status = c.status), version = k.version + 1,
      opened_at = at_, unverified = true where k.id = c.id returning * into c;
    insert into opening (network_id, id, case_id, opened_at, ordered_by, symptoms, recorded_at)
    values (c.network_id, uuidv7(), c.id, at_, p_ordered_by, coalesce(p_symptoms, '{}'), app_now());
    insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role, detail, from_status, to_status)
    values (c.network_id, uuidv7(), 'open', 'case', c.id, c.id, app_now(), c.pharmacy_id, acting_role(),
      jsonb_build_object('orderedBy', p_ordered_by, 'reported', true), was, c.status);
    perform audit_append('open', c.id, p_detail => concat(p_name, ', ', p_organisation));
  end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role, detail)
  values (c.network_id, uuidv7(), 'box-reported', 'box-report', p_id, c.id, app_now(), c.pharmacy_id, acting_role(), jsonb_build_object('report', p_report));
  perform audit_append('report-by-box', c.id, p_detail => concat(p_report, ': ', p_name, ', ', p_organisation));
  return 'noted';
end $$;

grant execute on function report_by_box(text, text, uuid, text, text, text, timestamptz, text, text[], jsonb, text, date) to app;
