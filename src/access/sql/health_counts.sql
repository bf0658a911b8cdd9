/* For the administrator's page: counts of what is left lying in the network, nothing about anybody. Stable; app may call it: nobody but an
   administrator of the network is answered. With its owner's rights: work and letters are the application's own to see. */
create or replace function health_counts() returns table (overdue int, dead_letters int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not acting_for_network() then return; end if;
  return query select (select count(*)::int from due_work w where w.network_id = acting_network() and w.done_at is null and w.due_at < app_now() - interval '5 minutes'),
                      (select count(*)::int from letter l where l.network_id = acting_network() and l.channel <> 'app' and l.state = 'dead');
end $$;

grant execute on function health_counts() to app;
