/* Profession and BIG number of who prescribes at this practice, is called so and has the same initial; null when that is nobody or more than one. Stable;
   app may call it: whoever attaches a form that was signed by hand. With its owner's rights: no pharmacy reads who works elsewhere. */
create or replace function signer_called(p_practice uuid, p_name text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object('profession', min(p.profession), 'big', min(p.big)) from person p
  where p.id = any (prescribers_called(p_practice, p_name)) and p.network_id = acting_network()
    and acting_role() in ('pharmacist', 'pharmacy-assistant', 'prescriber')
    and left(plain_name(p.name), 1) = left(plain_name(regexp_replace(p_name, '^\s*((drs?|mr|mevr|mw|dhr|huisarts|dokter)\M\.?\s*)+', '', 'i')), 1)
  having count(*) = 1
$$;

grant execute on function signer_called(uuid, text) to app;
