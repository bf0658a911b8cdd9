/* The next serial in the network: K, year and month, and a number that begins anew each month. Volatile; app may call it. With its owner's rights:
   the counter is nobody's to read or set. */
create or replace function next_kit_serial() returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m text := to_char(app_today(), 'YYMM'); n int;
begin
  insert into kit_serial as c (network_id, month, last) values (acting_network(), m, 1)
  on conflict (network_id, month) do update set last = c.last + 1 returning last into n;
  return 'K-' || m || '-' || lpad(n::text, greatest(4, length(n::text)), '0');
end $$;

grant execute on function next_kit_serial() to app;
