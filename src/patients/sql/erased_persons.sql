/* Whose person was erased since a day, by the number of the case. Stable; app may call it: an administrator of the network, and the application
   itself. With its owner's rights: an administrator sees no case. */
create or replace function erased_persons(p_since date) returns table (erased_on date, number int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('administrator', 'system') and acting_for_network()) is not true then return; end if;
  return query select amsterdam_day(k.person_erased_at), k.number::int from kit_case k
    where k.network_id = acting_network() and k.person_erased_at >= p_since::timestamp at time zone 'Europe/Amsterdam';
end $$;

grant execute on function erased_persons(date) to app;
