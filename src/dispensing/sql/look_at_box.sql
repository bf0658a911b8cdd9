/* Whom whoever stands at a box may phone, what lies in it, and what of it was reported: no dose, and nothing of the patient. Each look is on record with
   the name that was given. Volatile; app may call it: role, network, code and seal are looked at inside. With its owner's rights: whoever stands at a
   box is nobody. */
create or replace function look_at_box(p_code text, p_seal text, p_name text, p_organisation text,
  out outcome text, out opened boolean, out ended boolean, out numbers jsonb, out slots jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare b record;
begin
  if acting_role() is distinct from 'box' then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  select * into b from box_at(p_code, p_seal);
  outcome := case when (b.c).network_id is not null and (b.c).network_id <> acting_network() then 'box-unknown' else b.outcome end;
  perform audit_append('look-at-box', (b.c).id, case outcome when 'here' then 'done' else 'refused' end,
    case outcome when 'here' then concat(p_name, ', ', p_organisation) else outcome end);
  if outcome <> 'here' then return; end if;
  opened := (b.c).opened_at is not null;
  ended := (b.c).ended_at is not null;
  select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'name', n.name, 'phone', n.phone) order by n.place, n.name), '[]') into numbers from (
    select case a.kind when 'pharmacy' then 'pharmacy-on-duty' else a.kind end as kind, a.name, a.phone, case a.kind when 'out-of-hours-post' then 1 else 2 end as place
    from answering_now((b.c).network_id) a
    union select 'prescriber', o.name, r.direct_phone, 3 from request r join organisation o on o.id = (b.c).practice_id
    where r.case_id = (b.c).id and r.after_hours = 'self' and r.direct_phone is not null
    union select o.kind, o.name, p.phone, 4 from organisation o cross join lateral (select phone_now(o.id, o.phone) as phone) p
    where o.id in ((b.c).pharmacy_id, (b.c).practice_id) and p.phone is not null
      and not exists (select from answering_now((b.c).network_id) a where a.id = o.id)) n;
  select coalesce(jsonb_agg(jsonb_build_object('slot', s.slot, 'kind', s.kind, 'name', s.name, 'unit', s.unit, 'quantity', s.quantity) order by s.place), '[]')
  into slots from (
    select l.slot, l.kind, min(p.name) as name, min(p.unit) as unit, sum(l.quantity)::int as quantity, min(t.place) as place
    from kit_line l join kit k on k.id = l.kit_id join product p on p.network_id = l.network_id and p.code = l.product
      left join kit_slot t on t.standard_id = k.standard_id and t.code = l.slot
    where l.kit_id = b.kit_id and l.kind <> 'document' group by l.slot, l.kind) s;
end $$;

grant execute on function look_at_box(text, text, text, text) to app;
