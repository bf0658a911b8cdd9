/* When the person of a case will be erased, for those who treat or supply; null: not as far as that yet. Stable; app may call it. With its owner's
   rights: the day hangs on holds and papers that not each of them sees. */
create or replace function person_kept_until(p_case uuid) returns date
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select r.erase_on from person_retention r where r.case_id = p_case and r.network_id = acting_network()
    and exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null
                and p.part in (select t.part from case_part t where 'eraseOn' = any (t.sees))));
end $$;

grant execute on function person_kept_until(uuid) to app;
