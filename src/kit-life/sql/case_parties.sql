/* Who takes part in a case, for whoever does so too: the bare fact, no reason of others. Stable; app may call it. With its owner's rights: policies
   show each party its own part alone. */
create or replace function case_parties(p_case uuid) returns table (organisation_id uuid, part text, from_at timestamptz, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.organisation_id, p.part, p.from_at, p.until from case_party p
    where p.case_id = p_case and p.network_id = acting_network() and (acting_role() in ('system', 'coordinator') or has_part(p_case))
    order by p.from_at;
end $$;

grant execute on function case_parties(uuid) to app;
