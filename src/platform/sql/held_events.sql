/* Events that could not be told of with the others and are to be tried by themselves now, of every network; or the one that is asked for. Stable; app
   may call it, as the worker does before it acts for anybody. With its owner's rights: it looks in every network. */
create or replace function held_events(p_now timestamptz, p_limit int, p_id uuid default null)
returns table (id uuid, network_id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select e.id, e.network_id, (select o.id from organisation o where o.network_id = e.network_id and o.kind = 'network' limit 1)
  from event e where e.expanded_at is null and e.held_until <= p_now and (p_id is null or e.id = p_id)
  order by e.held_until limit p_limit;
end;

grant execute on function held_events(timestamptz, int, uuid) to app;
