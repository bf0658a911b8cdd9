/* Hashes of commands are for sending twice by mistake, not for keeping: they were made of everything that was typed. Volatile; app may call it: the
   application itself. With its owner's rights: policies give a key to whoever chose it. */
create or replace function forget_commands(p_days int) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'system' then return; end if;
  delete from idempotency_key i using organisation o where o.id = i.organisation_id and o.network_id = acting_network() and i.at < app_now() - make_interval(days => p_days);
end $$;

grant execute on function forget_commands(int) to app;
