/* Which networks have something to tell: the worker then acts for each. What could not be told of with the others waits for its own moment. Stable;
   app may call it. With its owner's rights: it looks for events in every network. */
create or replace function networks_with_news() returns table (id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select n.id, (select o.id from organisation o where o.network_id = n.id and o.kind = 'network' limit 1)
  from network n where exists (select from event e where e.network_id = n.id and e.expanded_at is null and e.held_until is null);
end;

grant execute on function networks_with_news() to app;
