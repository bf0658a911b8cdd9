/* Who is on duty these days, as far ahead as a kit is promised. Stable; app may call it, for its own network. */
create or replace function coming_duties() returns setof duty language sql stable as $$
  select d.* from duty d
  where d.network_id = acting_network() and d.kind = 'pharmacy' and d.until_at > app_now() and d.from_at < app_now() + interval '14 days'
$$;

grant execute on function coming_duties() to app;
