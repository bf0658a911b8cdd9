/* Who prescribes at this practice and is called so: by the last word of the name that is known here. Stable; app may call it, and finds only people it may
   read: the application itself, which tells who must sign, and `prescribes_at`. */
create or replace function prescribers_called(p_practice uuid, p_name text) returns uuid[]
language sql stable as $$
  select array(select distinct p.id from membership m join person p on p.id = m.person_id
               where m.network_id = acting_network() and m.organisation_id = p_practice and m.role = 'prescriber' and p.disabled_at is null
                 and (m.until is null or m.until > app_now())
                 and plain_name(p_name) like '%' || plain_name(regexp_replace(p.name, '^.*\s', '')))
$$;

grant execute on function prescribers_called(uuid, text) to app;
