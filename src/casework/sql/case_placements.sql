/* Which pharmacies a case was placed with by hand, and who there said yes: for the network's people, who are no party to it. Runs with its owner's
   rights because they read no event of a case. Stable; app may call it. */
create or replace function case_placements(p_case uuid)
returns table (at timestamptz, pharmacy_id uuid, pharmacy text, agreed_with text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist')) is not true then return; end if;
  return query select e.at, o.id, o.name, e.detail ->> 'agreedWith'
    from event e join organisation o on o.network_id = e.network_id and o.id = e.about[1]
    where e.case_id = p_case and e.network_id = acting_network() and e.kind = 'place'
    order by e.at, e.id;
end $$;

grant execute on function case_placements(uuid) to app;
