/* Letters that are due and nobody sends, of every network, the urgent first. Stable; app may call it, as the worker does before it acts for anybody.
   With its owner's rights: it looks in every network. */
create or replace function letters_due(p_now timestamptz, p_limit int) returns table (id uuid, urgent boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select d.id, d.urgent from letter d
  where d.state = 'due' and d.channel <> 'app' and d.next_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
  order by d.urgent desc, d.next_at limit p_limit;
end;

grant execute on function letters_due(timestamptz, int) to app;
