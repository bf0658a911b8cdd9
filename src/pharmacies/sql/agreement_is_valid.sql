/* Guard: the pharmacy whose turn it is has an agreement with the network today. Stable; called by guard_holds. */
create or replace function agreement_is_valid(c kit_case) returns boolean language sql stable
return exists (select from pharmacy_agreement a where a.organisation_id = c.pharmacy_id and a.from_day <= app_today() and app_today() < a.until_day);
