/* The latest move, for whoever takes part and for the network that may have made it. Stable; app may call it. With its owner's rights: the network
   has no part in the case, whose events are for its parties. */
create or replace function latest_move(p_case uuid)
returns table (id uuid, kind text, organisation_id uuid, at timestamptz, detail jsonb)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from short_case(p_case)) then return; end if;
  return query select e.id, e.kind, e.organisation_id, e.at, e.detail from event e
    where e.case_id = p_case and e.to_status is not null order by e.at desc, e.id desc limit 1;
end $$;

grant execute on function latest_move(uuid) to app;
