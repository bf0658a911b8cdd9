/* Whether the prescriber refused, for this case, something in a box that a shortage changes only with consent: another box then goes. Stable; app may
   call it. */
create or replace function consent_refused(p_case uuid, p_kit uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
return exists (select from substitution_consent s join kit k on k.id = p_kit
  cross join jsonb_to_recordset(k.findings) f (substitution uuid, "needsConsent" boolean)
  where s.case_id = p_case and not s.given and s.undone_at is null and f."needsConsent" and f.substitution = s.substitution_id);

grant execute on function consent_refused(uuid, uuid) to app;
