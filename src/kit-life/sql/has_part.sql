/* Whether the acting organisation has a part in the case now. Stable; app may call it. With its owner's rights: it is asked by functions that have
   them, past the policies, and by whoever looks for a case without. */
create or replace function has_part(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null
                 and (p.lapses_at is null or p.lapses_at > app_now()));
end;

grant execute on function has_part(uuid) to app;
