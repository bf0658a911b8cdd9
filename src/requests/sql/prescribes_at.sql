/* Whether somebody prescribes at this practice who is called so: by the last word of the name that is known here. Stable; app may call it: whoever
   enters a request that came by telephone. With its owner's rights: no pharmacy reads who works elsewhere. */
create or replace function prescribes_at(p_practice uuid, p_name text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from membership m join person p on p.id = m.person_id
                 where m.network_id = acting_network() and m.organisation_id = p_practice and m.role = 'prescriber' and p.disabled_at is null
                   and acting_role() in ('pharmacist', 'pharmacy-assistant', 'prescriber')
                   and plain_name(p_name) like '%' || plain_name(regexp_replace(p.name, '^.*\s', '')));
end;

grant execute on function prescribes_at(uuid, text) to app;
