/* Whether the prescriber agreed, for this case, with everything in a box that a shortage changes only with consent. A box that whoever asks cannot see
   has none. Not made part of what asks it, since most boxes need not be asked. Stable; app may call it. */
create or replace function consent_given(p_case uuid, p_kit uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
return exists (select from kit k where k.id = p_kit and not exists (
  select from jsonb_to_recordset(k.findings) f (substitution uuid, "needsConsent" boolean)
  where f."needsConsent" and not exists (select from substitution_consent s
    where s.case_id = p_case and s.substitution_id = f.substitution and s.given and s.undone_at is null)));

grant execute on function consent_given(uuid, uuid) to app;
