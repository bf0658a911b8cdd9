/* A sign-in that did not succeed has no network and no person yet. Volatile; app may call it, before anybody is known. With its owner's rights: the
   record is written through functions alone. */
create or replace function audit_nobody(p_action text, p_now timestamptz, p_address text, p_person uuid, p_detail text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_current_xact_id();
  insert into audit_row (network_id, at, person_id, action, address, outcome, detail)
  values ((select p.network_id from person p where p.id = p_person), p_now, p_person, p_action, p_address, 'refused', p_detail);
end $$;

grant execute on function audit_nobody(text, timestamptz, text, uuid, text) to app;
