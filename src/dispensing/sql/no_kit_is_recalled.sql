/* Guard: nothing in the boxes of the case is recalled, nor of a brand that was refused. Stable; called by guard_holds. */
create or replace function no_kit_is_recalled(c kit_case) returns boolean language sql stable
return not exists (select from case_kit u join recalled_kit r on r.kit_id = u.kit_id where u.case_id = c.id and u.until is null)
  and not exists (select from case_kit u join kit_of_refused_pack r on r.kit_id = u.kit_id where u.case_id = c.id and u.until is null);
