/* Whom whoever stands at a box may phone of which nothing can be reported any more, or not yet: the pharmacy it is of, and who answers at this hour.
   Only with the seal that is on it. Stable; app may call it: the role is looked at inside. With its owner's rights: whoever stands at a box is nobody. */
create or replace function whom_of_box(p_code text, p_seal text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'name', n.name, 'phone', n.phone) order by n.own desc, n.name), '[]')
  from box_at(p_code, p_seal) b join kit k on k.id = b.kit_id and k.network_id = acting_network() cross join lateral (
    select 'pharmacy' as kind, o.name, phone_now(o.id, o.phone) as phone, true as own from organisation o where o.id = k.organisation_id
    union select case a.kind when 'pharmacy' then 'pharmacy-on-duty' else a.kind end, a.name, a.phone, false from answering_now(k.network_id) a
    where a.id <> k.organisation_id) n
  where acting_role() = 'box' and b.outcome in ('box-came-back', 'box-not-out') and n.phone is not null
$$;

grant execute on function whom_of_box(text, text) to app;
