/* Guard: the prescriber agreed with what stands in for what in each box of the case, where that is asked. Of most boxes nothing is: those cost no
   more than to look at. Stable; called by guard_holds. */
create or replace function every_consent_is_given(c kit_case) returns boolean language sql stable
return not exists (select from case_kit u left join kit k on k.id = u.kit_id where u.case_id = c.id and u.until is null
  and case when coalesce(k.findings @> '[{"needsConsent": true}]', true) then not consent_given(u.case_id, u.kit_id) end);
