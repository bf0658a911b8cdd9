/* Who sees a case in an emergency, and until when: all of it for whoever asked for the kit or supplies it, who may end it; of others one's own. Stable;
   app may call it: the parts are looked at inside. With its owner's rights: policies show each party its own part alone. */
create or replace function emergency_access_of(p_case uuid) returns table (id uuid, organisation_id uuid, organisation text, person text, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine text[] := acting_parts(acting_network(), p_case);
begin
  return query select p.id, o.id, o.name, (select g.name from event e join person g on g.id = e.person_id
      where e.case_id = p.case_id and e.kind = 'break-glass' and e.organisation_id = p.organisation_id and e.at = p.from_at limit 1), p.lapses_at
    from case_party p join organisation o on o.id = p.organisation_id
    where p.case_id = p_case and p.network_id = acting_network() and p.until is null and p.lapses_at > app_now()
      and (mine && '{practice,supplier}' or p.organisation_id = acting_organisation() and mine <> '{}')
    order by p.from_at limit 50;
end $$;

grant execute on function emergency_access_of(uuid) to app;
